package dev.endpointdsl.json;

import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.message.SpellingSuggestions;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamContext;

/** Reports wrong values and members, and skips them. */
final class TypeMismatches {

  private static final int SHOWN_DIGITS = 40;

  /** The maximum number of known names that are listed; a longer list does not help. */
  private static final int FEW_NAMES = 12;

  private final JsonParser parser;
  private final JsonProblemCollector problems;
  private @Nullable TokenStreamContext hiddenIn;
  private @Nullable String hiddenName;

  TypeMismatches(JsonParser parser, JsonProblemCollector problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** Keeps the value of the current member, and all values in it, out of messages. */
  void hideCurrentMember() {
    hiddenIn = parser.streamReadContext();
    hiddenName = parser.currentName();
  }

  /** Reports that another value was expected, and skips the value. */
  void expected(String what) {
    problems.here("expected " + what + ", found " + found() + remedyForNull());
    parser.skipChildren();
  }

  /**
   * Reports that an object or array was expected, and skips the value. A scalar is not shown: it
   * can be that of a sensitive member one level below.
   */
  void expectedContainer(String what) {
    problems.here("expected " + what + ", found " + kind() + remedyForNull());
    parser.skipChildren();
  }

  private String kind() {
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_STRING -> "a string";
      case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> "a number";
      default -> found();
    };
  }

  /** Reports that a whole number was expected, and skips the value. */
  void expectedWhole() {
    boolean fraction = parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT);
    String remedy = fraction ? "; write it without a fraction or an exponent" : remedyForNull();
    problems.here("expected a whole number, found " + found() + remedy);
    parser.skipChildren();
  }

  /** Reports that the object, which is a union, has no member. */
  void noUnionMember(Collection<String> known) {
    problems.here("expected exactly one member, found none" + knownHere(known));
  }

  /** Reports that the current member is not the only one of a union, and skips its value. */
  void anotherUnionMember(String first) {
    problems.here("only one member may be set, and " + first + " is already set; remove one");
    skipMember();
  }

  /** Reports that the current member is unknown, and skips its value. */
  void unknownMember(Collection<String> known) {
    String suggestion = SpellingSuggestions.suggestion(parser.currentName(), known);
    problems.here("unknown member" + (suggestion.isEmpty() ? knownHere(known) : suggestion));
    skipMember();
  }

  /** Reports that only a response has the current member, and skips its value. */
  void memberOfResponse(String method) {
    problems.here("unknown member; read a response that describes the resource with " + method);
    skipMember();
  }

  /** Reports that the current member appears again, and skips its value. */
  void repeatedMember() {
    problems.here("the member appears twice; remove one");
    skipMember();
  }

  /** Skips the current member with its value. */
  void skipMember() {
    parser.nextToken();
    parser.skipChildren();
  }

  private static String knownHere(Collection<String> known) {
    return known.isEmpty() || known.size() > FEW_NAMES
        ? ""
        : "; known members: " + String.join(", ", known);
  }

  private String remedyForNull() {
    if (!parser.hasToken(JsonToken.VALUE_NULL)) {
      return "";
    }
    TokenStreamContext context = parser.streamReadContext();
    if (context.inArray()) {
      return "; remove the element";
    }
    return context.inObject() ? "; remove the member" : "";
  }

  private String found() {
    return switch (parser.currentTokenId()) {
      case JsonTokenId.ID_START_OBJECT -> "an object";
      case JsonTokenId.ID_START_ARRAY -> "an array";
      case JsonTokenId.ID_NULL -> "null";
      case JsonTokenId.ID_TRUE, JsonTokenId.ID_FALSE ->
          isHidden() ? "true or false" : parser.getString();
      case JsonTokenId.ID_STRING ->
          isHidden() ? "another string" : "the string " + QuotedText.quote(parser.getString());
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
