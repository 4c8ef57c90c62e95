// Command wycheproof writes the JSON Web Signature, Key and Crypto test vectors of Project Wycheproof into a folder.
package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/c2sp/wycheproof"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: wycheproof DIR")
		os.Exit(2)
	}
	if err := write(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "wycheproof:", err)
		os.Exit(1)
	}
}

func write(directory string) error {
	names, err := fs.Glob(wycheproof.TestVectors, "json_web_*_test.json")
	if err != nil {
		return err
	}
	if err = os.MkdirAll(directory, 0o755); err != nil {
		return err
	}
	for _, name := range names {
		vectors, err := fs.ReadFile(wycheproof.TestVectors, name)
		if err != nil {
			return err
		}
		if err = os.WriteFile(filepath.Join(directory, name), vectors, 0o644); err != nil {
			return err
		}
	}
	return nil
}
