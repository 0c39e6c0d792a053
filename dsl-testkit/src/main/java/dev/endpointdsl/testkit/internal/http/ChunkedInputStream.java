package dev.endpointdsl.testkit.internal.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A body in chunks: each begins with its size in hexadecimal digits; one of size 0 is the last. */
final class ChunkedInputStream extends InputStream {

  private static final int MAX_LINE = 1 << 13;
  private static final Pattern SIZE = Pattern.compile("([0-9a-fA-F]{1,15})[ \t]*(;.*)?");

  private final InputStream in;
  private InputStream chunk = InputStream.nullInputStream();
  private boolean first = true;
  private boolean ended;

  ChunkedInputStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = length == 0 ? 0 : chunk.read(target, offset, length);
    while (read < 0 && !ended) {
      nextChunk();
      read = chunk.read(target, offset, length);
    }
    return read;
  }

  private void nextChunk() throws IOException {
    if (!first && !line().isEmpty()) {
      throw new MalformedRequestException("a chunk of the body is longer than its size");
    }
    first = false;
    Matcher size = SIZE.matcher(line());
    if (!size.matches()) {
      throw new MalformedRequestException("a chunk of the body has no size");
    }
    long bytes = Long.parseLong(size.group(1), 16);
    chunk = new FixedLengthInputStream(in, bytes);
    if (bytes == 0) {
      ended = true;
      skipTrailers();
    }
  }

  private void skipTrailers() throws IOException {
    int left = MAX_LINE;
    for (String trailer = line(); !trailer.isEmpty(); trailer = line()) {
      left -= trailer.length();
      if (left < 0) {
        throw new MalformedRequestException("the trailers are over " + MAX_LINE + " bytes");
      }
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the body ends before its last chunk");
      }
      if (line.length() == MAX_LINE) {
        throw new MalformedRequestException("a line of the body is over " + MAX_LINE + " bytes");
      }
      line.append((char) next);
    }
    int end = line.length();
    return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
  }
}
