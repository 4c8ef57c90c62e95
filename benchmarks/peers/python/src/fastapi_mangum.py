"""Written so by a team that has FastAPI: behind Mangum, each route checks its caller's token itself."""

import os

import jwt
from fastapi import Depends, FastAPI, Header, HTTPException
from mangum import Mangum

from policy import expected

SECRET = os.environ["JWT_ACCESS_SECRET"]
EXPECTED = expected()
app = FastAPI()


def caller(authorization: str = Header()):
    try:
        return jwt.decode(authorization.split(" ")[1], SECRET, **EXPECTED)
    except jwt.PyJWTError:
        raise HTTPException(401) from None


@app.get("/private")
def private(claims: dict = Depends(caller)):
    return {"userId": claims["sub"], "email": claims["email"]}


handler = Mangum(app, lifespan="off")
