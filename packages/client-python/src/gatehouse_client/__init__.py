"""Sign in, stay signed in, and call protected routes of gatehouse and of the services behind its authorizer."""

from gatehouse_client.client import Gatehouse
from gatehouse_client.model import Account, Event, Refusal, Session
from gatehouse_client.tokens import InFile, InMemory, Tokens, TokenStore

__all__ = ["Account", "Event", "Gatehouse", "InFile", "InMemory", "Refusal", "Session", "TokenStore", "Tokens"]
