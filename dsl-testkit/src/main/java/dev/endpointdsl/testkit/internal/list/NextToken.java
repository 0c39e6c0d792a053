package dev.endpointdsl.testkit.internal.list;

import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The tokens that lead to the next page: opaque to clients, a few texts to this server. */
public final class NextToken {

  private static final String SEPARATOR = "\n";

  private NextToken() {}

  public static String encode(String... parts) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
  }

  /** The parts of a token; the last one may hold anything. */
  public static List<String> decode(String token, int count) {
    String rest = bytes(token);
    List<String> parts = new ArrayList<>();
    while (parts.size() < count - 1) {
      int end = rest.indexOf(SEPARATOR);
      if (end < 0) {
        throw invalid(token, "this server has not given it out");
      }
      parts.add(rest.substring(0, end));
      rest = rest.substring(end + 1);
    }
    parts.add(rest);
    return parts;
  }

  public static long number(String token, String part) {
    try {
      return Long.parseLong(part);
    } catch (NumberFormatException e) {
      throw invalid(token, "this server has not given it out");
    }
  }

  public static ServiceException invalid(String token, String why) {
    return ServiceException.validation(
        "NextToken " + QuotedText.quote(token) + " is not valid: " + why + ".");
  }

  private static String bytes(String token) {
    try {
      return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw invalid(token, "this server has not given it out");
    }
  }
}
