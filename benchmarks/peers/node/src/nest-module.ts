import 'reflect-metadata';
import { Injectable, Module } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { JwtModule, JwtService } from '@nestjs/jwt';
import { allow, bearer, expected } from './policy';

@Injectable()
export class AuthService {
  constructor(private readonly jwt: JwtService) {}

  async authorize(event: any) {
    const claims = await this.jwt.verifyAsync(bearer(event), expected);
    return allow(claims.sub, event.methodArn, { userId: claims.sub, email: claims.email });
  }
}

@Module({
  imports: [
    ConfigModule.forRoot({ isGlobal: true, ignoreEnvFile: true }),
    JwtModule.registerAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({ secret: config.getOrThrow('JWT_ACCESS_SECRET') }),
    }),
  ],
  providers: [AuthService],
})
export class AppModule {}
