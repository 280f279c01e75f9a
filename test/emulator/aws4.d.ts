declare module 'aws4' {
  interface SignRequest {
    host: string;
    method: string;
    path: string;
    service: string;
    region: string;
    body?: string;
    headers: Record<string, string>;
  }
  const aws4: {
    sign<T extends SignRequest>(
      request: T,
      credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string },
    ): T;
  };
  export = aws4;
}
