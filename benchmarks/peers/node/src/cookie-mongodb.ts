import { createHmac, timingSafeEqual } from 'crypto';
import { MongoClient } from 'mongodb';
import { allow } from './policy';

const client = new MongoClient(process.env.MONGODB_URI!);
const sessions = client.db().collection<{ _id: string; expires: Date; session: string }>('sessions');

/** What express-session and cookie-signature do, by hand, and nothing else. */
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
  const document = await sessions.findOne({ _id: sessionId(event) });
  if (!document || document.expires <= new Date()) throw new Error('Unauthorized');
  const user: string = JSON.parse(document.session).passport.user;
  return allow(user, event.methodArn, { userId: user });
};
