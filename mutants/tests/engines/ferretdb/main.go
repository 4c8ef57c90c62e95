// Command ferretdb serves the MongoDB wire protocol on a loopback address, with its data in SQLite files.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"net"
	"net/url"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/FerretDB/FerretDB/ferretdb"
)

const (
	parentPoll = 200 * time.Millisecond
	// FerretDB gives connected clients three seconds to leave; pooled ones never do.
	shutdownGrace = 500 * time.Millisecond
)

func main() {
	listen := flag.String("listen", "127.0.0.1:27017", "loopback `HOST:PORT`; port 0 takes a free one")
	state := flag.String("state", "", "`DIR` of the data, made if it isn't there (required)")
	watchParent := flag.Bool("watch-parent", false, "end when the process that started this one ends")
	flag.Parse()
	if err := serve(*listen, *state, *watchParent); err != nil {
		fmt.Fprintln(os.Stderr, "ferretdb:", err)
		os.Exit(1)
	}
}

func serve(listen, state string, watchParent bool) error {
	if err := requireLoopback(listen); err != nil {
		return err
	}
	server, err := newServer(state)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", listen)
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	if watchParent {
		go stopWithParent(os.Getppid(), stop)
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Run(ctx) }()
	go (&turnstile{server: address(server)}).serve(listener)
	fmt.Printf("ready mongodb://%s/\n", listener.Addr())
	<-ctx.Done()
	select {
	case err = <-ended:
		return err
	case <-time.After(shutdownGrace):
		return nil
	}
}

func newServer(state string) (*ferretdb.FerretDB, error) {
	if state == "" {
		return nil, errors.New("--state DIR is missing")
	}
	directory, err := filepath.Abs(state)
	if err != nil {
		return nil, err
	}
	if err = os.MkdirAll(directory, 0o700); err != nil {
		return nil, err
	}
	return ferretdb.New(&ferretdb.Config{
		Listener:  ferretdb.ListenerConfig{TCP: "127.0.0.1:0"},
		Logger:    slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelError})),
		Handler:   "sqlite",
		SQLiteURL: (&url.URL{Scheme: "file", Path: directory + "/"}).String(),
	})
}

func address(server *ferretdb.FerretDB) string {
	return strings.TrimSuffix(strings.TrimPrefix(server.MongoDBURI(), "mongodb://"), "/")
}

func requireLoopback(listen string) error {
	host, _, err := net.SplitHostPort(listen)
	if err != nil {
		return fmt.Errorf("--listen %q: %w", listen, err)
	}
	if ip := net.ParseIP(host); ip == nil || !ip.IsLoopback() {
		return fmt.Errorf("--listen %q: only a loopback address such as 127.0.0.1 is served, since nobody has to sign in", listen)
	}
	return nil
}

func stopWithParent(parent int, stop func()) {
	for os.Getppid() == parent {
		time.Sleep(parentPoll)
	}
	stop()
}
