// Written so by a team that has NestJS: a standalone context, kept from call to call as its guide for serverless has it.
import 'reflect-metadata';
import { INestApplicationContext, Injectable, Module } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { NestFactory } from '@nestjs/core';
import { JwtModule, JwtService } from '@nestjs/jwt';
import { createSecretKey } from 'crypto';
import { allow, bearer, expected } from './policy';

@Injectable()
class AuthService {
  constructor(private readonly jwt: JwtService) {}

  authorize = async (event: any) => allow(event.methodArn, await this.jwt.verifyAsync(bearer(event), expected));
}

@Module({
  imports: [
    ConfigModule.forRoot({ isGlobal: true, ignoreEnvFile: true }),
    JwtModule.registerAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => {
        const secret = createSecretKey(Buffer.from(config.getOrThrow('JWT_ACCESS_SECRET')));
        return { secretOrKeyProvider: () => secret };
      },
    }),
  ],
  providers: [AuthService],
})
class AppModule {}

let app: INestApplicationContext | undefined;

export const handler = async (event: any) => {
  app ??= await NestFactory.createApplicationContext(AppModule, { logger: false });
  return app.get(AuthService).authorize(event);
};
