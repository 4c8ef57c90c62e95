package main

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"sync"
)

// The wire protocol: https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/
const (
	headerBytes     = 16
	maxMessageBytes = 48_000_000
	opMsg           = 2013
	moreToCome      = 1 << 1 // the sender wants no reply
)

// A turnstile lets one command at a time through to a server behind it. MongoDB's commands are atomic for a document;
// FerretDB reads, decides and writes in separate steps, and of two findAndModify at once both may "win".
type turnstile struct {
	server string
	turn   sync.Mutex
}

func (t *turnstile) serve(listener net.Listener) {
	for {
		client, err := listener.Accept()
		if err != nil {
			return
		}
		go t.relay(client)
	}
}

func (t *turnstile) relay(client net.Conn) {
	defer client.Close()
	server, err := net.Dial("tcp", t.server)
	if err != nil {
		return
	}
	defer server.Close()
	requests, replies := bufio.NewReader(client), bufio.NewReader(server)
	for {
		request, err := readMessage(requests)
		if err != nil {
			return
		}
		reply, err := t.exchange(request, server, replies)
		if err != nil {
			return
		}
		if _, err = client.Write(reply); err != nil {
			return
		}
	}
}

func (t *turnstile) exchange(request []byte, server io.Writer, replies io.Reader) ([]byte, error) {
	t.turn.Lock()
	defer t.turn.Unlock()
	if _, err := server.Write(request); err != nil {
		return nil, err
	}
	if !wantsReply(request) {
		return nil, nil
	}
	return readMessage(replies)
}

func readMessage(from io.Reader) ([]byte, error) {
	header := make([]byte, headerBytes)
	if _, err := io.ReadFull(from, header); err != nil {
		return nil, err
	}
	length := binary.LittleEndian.Uint32(header)
	if length < headerBytes || length > maxMessageBytes {
		return nil, fmt.Errorf("a message of %d bytes", length)
	}
	message := make([]byte, length)
	copy(message, header)
	_, err := io.ReadFull(from, message[headerBytes:])
	return message, err
}

func wantsReply(request []byte) bool {
	isMsg := binary.LittleEndian.Uint32(request[12:]) == opMsg && len(request) >= headerBytes+4
	return !isMsg || binary.LittleEndian.Uint32(request[headerBytes:])&moreToCome == 0
}
