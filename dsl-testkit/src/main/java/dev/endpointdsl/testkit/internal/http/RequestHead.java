package dev.endpointdsl.testkit.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The request line and the headers of an HTTP request.
 *
 * @param method the method, such as {@code POST}
 * @param path the decoded path
 * @param minorVersion the digit after {@code HTTP/1.}
 * @param headers the values of each header, by name in any case
 */
record RequestHead(
    String method, String path, int minorVersion, Map<String, List<String>> headers) {

  /** The limit in bytes, so that a client cannot fill the memory with one endless header. */
  private static final int MAX_BYTES = 1 << 16;

  private static final Pattern REQUEST_LINE = Pattern.compile("([!-~]+) ([!-~]+) HTTP/1\\.([01])");
  private static final Pattern NAME = Pattern.compile("[!#-'*+.^-z|~0-9A-Z-]+");

  /**
   * Reads up to the empty line that ends the headers.
   *
   * @return the head; empty if the client ended the connection instead of sending a request
   * @throws MalformedRequestException if what the client sends is not an HTTP/1 request
   */
  static Optional<RequestHead> read(InputStream in) throws IOException {
    List<String> lines = new ArrayList<>();
    int left = MAX_BYTES;
    while (true) {
      String line = line(in, left);
      if (line == null) {
        return Optional.empty();
      }
      left -= line.length() + 2;
      if (!line.isEmpty()) {
        lines.add(line);
      } else if (!lines.isEmpty()) {
        return Optional.of(parse(lines));
      }
    }
  }

  /** Returns the first value of a header, or null if it is absent. */
  @Nullable String first(String name) {
    return values(name).stream().findFirst().orElse(null);
  }

  /** Returns the values of a header. */
  List<String> values(String name) {
    return headers.getOrDefault(name, List.of());
  }

  /** Checks whether a header is a list that has an entry, in any case. */
  boolean lists(String name, String entry) {
    return values(name).stream()
        .flatMap(value -> List.of(value.split(",")).stream())
        .anyMatch(item -> item.strip().equalsIgnoreCase(entry));
  }

  /** Checks whether the client expects the connection to stay open after the response. */
  boolean keepsAlive() {
    return minorVersion == 1 && !lists("Connection", "close");
  }

  private static @Nullable String line(InputStream in, int limit) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        return null;
      }
      if (line.length() >= limit) {
        throw new MalformedRequestException("the headers are over " + MAX_BYTES + " bytes");
      }
      line.append((char) next);
    }
    int end = line.length();
    return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
  }

  private static RequestHead parse(List<String> lines) throws MalformedRequestException {
    Matcher request = REQUEST_LINE.matcher(lines.get(0));
    if (!request.matches()) {
      throw new MalformedRequestException("the first line is not a request line of HTTP/1");
    }
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line : lines.subList(1, lines.size())) {
      int colon = Math.max(0, line.indexOf(':'));
      String name = line.substring(0, colon);
      if (!NAME.matcher(name).matches()) {
        throw new MalformedRequestException("a line of the headers is not a header");
      }
      headers
          .computeIfAbsent(name, key -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    return new RequestHead(
        request.group(1).toUpperCase(Locale.ROOT),
        path(request.group(2)),
        Integer.parseInt(request.group(3)),
        headers);
  }

  private static String path(String target) throws MalformedRequestException {
    try {
      String path = target.equals("*") ? target : new URI(target).getPath();
      if (path == null) {
        throw new MalformedRequestException("the request target has no path");
      }
      return path.isEmpty() ? "/" : path;
    } catch (URISyntaxException e) {
      throw new MalformedRequestException("the request target is not a URL");
    }
  }

  /** Returns the bytes of a string that only has characters of ISO 8859-1. */
  static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
