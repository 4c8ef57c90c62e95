// Written so by most teams in Node whose users have sessions: express-session, connect-mongo, and passport, whose
// deserializeUser reads the user at every request. The session is touched once a day at most, as ours is in this row.
import MongoStore from 'connect-mongo';
import express from 'express';
import session from 'express-session';
import { MongoClient, ObjectId } from 'mongodb';
import passport from 'passport';
import serverless from 'serverless-http';

const client = new MongoClient(process.env.MONGODB_URI!);
const users = client.db().collection('users');
passport.serializeUser((user: any, done: any) => done(null, String(user._id)));
passport.deserializeUser((id: string, done: any) => users.findOne({ _id: new ObjectId(id) }).then((user) => done(null, user), done));

const app = express();
app.use(
  session({
    secret: process.env.SESSION_SECRET!,
    resave: false,
    saveUninitialized: false,
    // The database that it's measured on has no TTL indexes.
    store: MongoStore.create({ client, touchAfter: 86_400, autoRemove: 'disabled' }),
  }),
);
app.use(passport.session());
app.get('/private', (request: any, response: any) =>
  request.user ? response.json({ email: request.user.email }) : response.status(401).json({ error: 'unauthorized' }),
);

export const handler = serverless(app);
