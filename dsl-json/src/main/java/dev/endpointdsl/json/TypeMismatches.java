package dev.endpointdsl.json;

import dev.endpointdsl.message.QuotedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Reports values that are not what they should be, and goes over them. */
final class TypeMismatches {

  private static final int SHOWN_DIGITS = 40;

  private final JsonParser parser;
  private final JsonProblemCollector problems;
  private @Nullable TokenStreamContext hiddenIn;
  private @Nullable String hiddenName;

  TypeMismatches(JsonParser parser, JsonProblemCollector problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** Keeps the value of the current member, and all that is in it, out of messages. */
  void hideCurrentMember() {
    hiddenIn = parser.streamReadContext();
    hiddenName = parser.currentName();
  }

  /** Reports that something else was expected than what is there. */
  void expected(String what) {
    problems.here("expected " + what + ", found " + found() + remedyForNull());
    parser.skipChildren();
  }

  /** Reports that a whole number was expected. */
  void expectedWhole() {
    boolean fraction = parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT);
    String remedy = fraction ? "; write it without a fraction or an exponent" : remedyForNull();
    problems.here("expected a whole number, found " + found() + remedy);
    parser.skipChildren();
  }

  private String remedyForNull() {
    if (!parser.hasToken(JsonToken.VALUE_NULL)) {
      return "";
    }
    TokenStreamContext context = parser.streamReadContext();
    if (context.inArray()) {
      return "; leave the element out";
    }
    return context.inObject() ? "; leave the member out" : "";
  }

  private String found() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_NULL -> "null";
      case VALUE_TRUE, VALUE_FALSE -> isHidden() ? "true or false" : parser.getString();
      case VALUE_STRING ->
          isHidden() ? "another text" : "the text " + QuotedText.quote(parser.getString());
      default -> isHidden() ? "another number" : "the number " + shortened(parser.getString());
    };
  }

  private static String shortened(String number) {
    return number.length() <= SHOWN_DIGITS
        ? number
        : number.substring(0, SHOWN_DIGITS) + "... (" + number.length() + " characters)";
  }

  private boolean isHidden() {
    TokenStreamContext at = parser.streamReadContext();
    while (at != null && at != hiddenIn) {
      at = at.getParent();
    }
    return at != null && hiddenName != null && hiddenName.equals(at.currentName());
  }
}
