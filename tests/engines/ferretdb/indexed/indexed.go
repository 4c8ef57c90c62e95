package sqlite

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/FerretDB/FerretDB/internal/backends/sqlite/metadata"
	"github.com/FerretDB/FerretDB/internal/handler/sjson"
	"github.com/FerretDB/FerretDB/internal/types"
	"github.com/FerretDB/FerretDB/internal/util/must"
)

// SQLite takes 32,766 parameters in a statement.
const mostIDs = 10_000

var plainName = regexp.MustCompile(`^\w+$`)

// indexed is a condition in SQL, and its parameters, that every document which the filter finds meets: FerretDB applies
// the filter itself to what SQLite gives. It is in the words of FerretDB's indexes, so that SQLite uses them.
func indexed(filter *types.Document) (string, []any) {
	var conditions []string
	var args []any
	for _, name := range filter.Keys() {
		if !plainName.MatchString(name) {
			continue
		}
		condition, some := about(name, must.NotFail(filter.Get(name)))
		if condition != "" {
			conditions, args = append(conditions, condition), append(args, some...)
		}
	}
	if conditions == nil {
		return "", nil
	}
	return " WHERE " + strings.Join(conditions, " AND "), args
}

func about(name string, wanted any) (string, []any) {
	column := fmt.Sprintf("%s->%q", metadata.DefaultColumn, name)
	if text, ok := plain(wanted); ok {
		// An array is found by each of its elements, and its JSON begins with a bracket.
		return fmt.Sprintf(`(%[1]s = ? OR %[1]s >= '[' AND %[1]s < '\')`, column), []any{text}
	}
	operators, ok := wanted.(*types.Document)
	if !ok || name != "_id" { // which is never an array
		return "", nil
	}
	if among, err := operators.Get("$in"); err == nil {
		return oneOf(column, among)
	}
	kind, _ := operators.Get("$type")
	behind, _ := operators.Get("$gt")
	switch kind {
	case "number":
		return fmt.Sprintf(`(%[1]s < '"' OR %[1]s >= '#')`, column), nil
	case "string":
		return texts(column, behind)
	case "objectId": // 24 digits in quotes
		condition, args := texts(column, behind)
		return fmt.Sprintf("%s AND length(%s) = 26", condition, column), args
	}
	return "", nil
}

func oneOf(column string, among any) (string, []any) {
	values, ok := among.(*types.Array)
	if !ok || values.Len() > mostIDs {
		return "", nil
	}
	var args []any
	for i := range values.Len() {
		text, ok := plain(must.NotFail(values.Get(i)))
		if !ok {
			return "", nil
		}
		args = append(args, text)
	}
	marks := strings.TrimSuffix(strings.Repeat("?,", len(args)), ",")
	return fmt.Sprintf("%s IN (%s)", column, marks), args
}

// texts is about texts and ObjectIds; those behind one of them, if that is given. Where JSON escapes something its order
// isn't the texts'.
func texts(column string, behind any) (string, []any) {
	all := fmt.Sprintf(`%[1]s >= '"' AND %[1]s < '#'`, column)
	text, ok := plain(behind)
	if !ok || !strings.HasPrefix(text, `"`) || strings.Contains(text, `\`) {
		return all, nil
	}
	return fmt.Sprintf(`%s AND (%s >= ? OR instr(%[2]s, '\') > 0)`, all, column), []any{strings.TrimSuffix(text, `"`)}
}

// plain is a value as it stands in the table, for those that stand there as JSON's texts: ObjectIds do, too.
func plain(value any) (string, bool) {
	switch value.(type) {
	case string, types.ObjectID:
		return string(must.NotFail(sjson.MarshalSingleValue(value))), true
	}
	return "", false
}
