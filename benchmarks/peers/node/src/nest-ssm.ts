// Written so by the same team with its secret in the parameter store: an asynchronous factory, as NestJS documents.
import 'reflect-metadata';
import { INestApplicationContext, Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { JwtModule, JwtService } from '@nestjs/jwt';
import { allow, bearer, expected } from './policy';
import { secret } from './secret';

@Injectable()
class AuthService {
  constructor(private readonly jwt: JwtService) {}

  authorize = async (event: any) => allow(event.methodArn, await this.jwt.verifyAsync(bearer(event), expected));
}

@Module({
  imports: [JwtModule.registerAsync({ useFactory: async () => (key => ({ secretOrKeyProvider: () => key }))(await secret) })],
  providers: [AuthService],
})
class AppModule {}

let app: INestApplicationContext | undefined;

export const handler = async (event: any) => {
  app ??= await NestFactory.createApplicationContext(AppModule, { logger: false });
  return app.get(AuthService).authorize(event);
};
