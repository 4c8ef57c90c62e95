// Written so by whoever wants the least in Node: what express-session and passport check, by hand with MongoDB's driver.
import { createHmac, timingSafeEqual } from 'crypto';
import { MongoClient, ObjectId } from 'mongodb';
import { allow } from './policy';

const database = new MongoClient(process.env.MONGODB_URI!).db();
const sessions = database.collection<{ _id: string; expires: Date; session: string }>('sessions');
const users = database.collection('users');

function sessionId(event: any): string {
  const cookie = /(?:^|; *)connect\.sid=([^;]+)/.exec(event.headers.Cookie)![1];
  const value = decodeURIComponent(cookie).slice(2);
  const dot = value.lastIndexOf('.');
  const mac = createHmac('sha256', process.env.SESSION_SECRET!).update(value.slice(0, dot)).digest('base64');
  const [ours, theirs] = [Buffer.from(mac.replace(/=+$/, '')), Buffer.from(value.slice(dot + 1))];
  if (ours.length !== theirs.length || !timingSafeEqual(ours, theirs)) throw new Error('Unauthorized');
  return value.slice(0, dot);
}

export const handler = async (event: any) => {
  const sid = sessionId(event);
  const document = await sessions.findOne({ _id: sid });
  if (!document || document.expires <= new Date()) throw new Error('Unauthorized');
  const user = await users.findOne({ _id: new ObjectId(JSON.parse(document.session).passport.user) });
  return allow(event.methodArn, { ...user, sub: String(user!._id), sid });
};
