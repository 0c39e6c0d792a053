package dev.endpointdsl.codegen.naming;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes Java names of the names in a model. */
public final class JavaNames {

  /** Words that cannot be identifiers, the literals among them. */
  private static final Set<String> KEYWORDS =
      Set.copyOf(
          List.of(
              ("_ abstract assert boolean break byte case catch char class const continue default do"
                      + " double else enum extends false final finally float for goto if implements"
                      + " import instanceof int interface long native new null package private"
                      + " protected public return short static strictfp super switch synchronized"
                      + " this throw throws transient true try void volatile while")
                  .split(" ", -1)));

  /** Methods every object has without parameters; an accessor of that name would override one. */
  private static final Set<String> OBJECT_METHODS =
      Set.of(
          "hashCode",
          "toString",
          "getClass",
          "notify",
          "notifyAll",
          "wait",
          "clone",
          "finalize",
          "equals");

  /** Methods that generated types and their builders have whatever the model says. */
  private static final Set<String> GENERATED_METHODS =
      Set.of(
          "builder",
          "toBuilder",
          "build",
          "applyMutation",
          "violations",
          "suppressedViolations",
          "suppressions",
          "suppress",
          "violationFindings",
          "allViolations",
          "toJson",
          "toPrettyJson",
          "toRequest",
          "from",
          "fromJson",
          "isSet",
          "unchecked");

  private JavaNames() {}

  /** The name of a member: lower camel, never a name that means something else in Java. */
  public static String member(String wireName) {
    String name = decapitalize(camel(wireName));
    return isReserved(name) ? name + "_" : afterDigit(name);
  }

  /** The name of a type: the shape's, starting with a capital. */
  public static String type(String shapeName) {
    return afterDigit(upperFirst(camel(shapeName)));
  }

  /** A member's name as it stands inside another one: {@code class_ -> Class}. */
  public static String capitalize(String name) {
    String bare = name.startsWith("_") ? name.substring(1) : name;
    bare = bare.endsWith("_") ? bare.substring(0, bare.length() - 1) : bare;
    return upperFirst(bare);
  }

  /** Whether there is anything in the name but underscores. */
  public static boolean isWord(String name) {
    return name.chars().anyMatch(c -> c != '_');
  }

  private static String upperFirst(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Whether a member cannot have the name, because it means something else in Java. */
  public static boolean isReserved(String name) {
    return KEYWORDS.contains(name)
        || OBJECT_METHODS.contains(name)
        || GENERATED_METHODS.contains(name);
  }

  /**
   * Lowers the capitals a name starts with, except the one that begins the next word: {@code
   * KmsKeyId -> kmsKeyId}, {@code SSMAccess -> ssmAccess}, {@code URL -> url}, {@code IDs -> ids}.
   */
  static String decapitalize(String name) {
    int capitals = leadingCapitals(name);
    boolean wholeName = capitals == name.length() || isPluralOfCapitals(name, capitals);
    boolean wordFollows = !wholeName && Character.isLowerCase(name.charAt(capitals));
    int lowered = wordFollows && capitals > 1 ? capitals - 1 : capitals;
    return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
  }

  private static int leadingCapitals(String name) {
    int count = 0;
    while (count < name.length() && Character.isUpperCase(name.charAt(count))) {
      count++;
    }
    return count;
  }

  private static boolean isPluralOfCapitals(String name, int capitals) {
    return capitals > 1 && capitals == name.length() - 1 && name.endsWith("s");
  }

  /** Joins the words of {@code snake_case}. */
  private static String camel(String name) {
    if (!isWord(name)) {
      return "underscore";
    }
    StringBuilder joined = new StringBuilder();
    boolean wordStarts = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_') {
        wordStarts = joined.length() > 0;
      } else {
        joined.append(wordStarts ? Character.toUpperCase(c) : c);
        wordStarts = false;
      }
    }
    return joined.toString();
  }

  private static String afterDigit(String name) {
    return !name.isEmpty() && Character.isDigit(name.charAt(0)) ? "_" + name : name;
  }
}
