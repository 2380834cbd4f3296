import { NextResponse } from 'next/server';

// The policy that the documentation of Next.js shows. In development React needs `eval`.
export function proxy(request) {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const inDevelopment = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  const policy = [
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${inDevelopment}`,
    "object-src 'none'",
    "base-uri 'self'",
  ].join('; ');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = { matcher: '/((?!_next/static|kotowari/).*)' };
