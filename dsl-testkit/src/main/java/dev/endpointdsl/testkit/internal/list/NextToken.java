package dev.endpointdsl.testkit.internal.list;

import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The tokens that lead to the next page: opaque to clients, a list of strings to this server. */
public final class NextToken {

  private static final String SEPARATOR = "\n";

  private NextToken() {}

  /** Returns the token for some strings, of which only the last one can contain a line break. */
  public static String encode(List<String> parts) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns the strings of a token.
   *
   * @param token the token
   * @param count the number of strings
   * @throws ServiceException if the token has fewer strings
   */
  public static List<String> decode(String token, int count) {
    String rest = decoded(token);
    List<String> parts = new ArrayList<>();
    while (parts.size() < count - 1) {
      int end = rest.indexOf(SEPARATOR);
      if (end < 0) {
        throw foreign(token);
      }
      parts.add(rest.substring(0, end));
      rest = rest.substring(end + 1);
    }
    parts.add(rest);
    return parts;
  }

  /**
   * Returns the number that a string of a token holds.
   *
   * @throws ServiceException if it is not a number
   */
  public static long number(String token, String part) {
    try {
      return Long.parseLong(part);
    } catch (NumberFormatException e) {
      throw foreign(token);
    }
  }

  /** Returns the error for a token that this server did not return. */
  public static ServiceException foreign(String token) {
    return invalid(token, "this server did not return it");
  }

  /** Returns the error for a token that has expired. */
  public static ServiceException expired(String token) {
    return invalid(token, "it has expired");
  }

  static ServiceException invalid(String token, String reason) {
    return ServiceException.validation(
        "NextToken " + QuotedText.quote(token) + " is not valid: " + reason + ".");
  }

  private static String decoded(String token) {
    try {
      return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw foreign(token);
    }
  }
}
