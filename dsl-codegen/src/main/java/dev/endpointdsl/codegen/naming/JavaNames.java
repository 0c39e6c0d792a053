package dev.endpointdsl.codegen.naming;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Derives Java names from the names in a model. */
public final class JavaNames {

  /** Words that cannot be identifiers, including literals. */
  private static final Set<String> KEYWORDS =
      Set.copyOf(
          List.of(
              ("_ abstract assert boolean break byte case catch char class const continue default do"
                      + " double else enum extends false final finally float for goto if implements"
                      + " import instanceof int interface long native new null package private"
                      + " protected public return short static strictfp super switch synchronized"
                      + " this throw throws transient true try void volatile while")
                  .split(" ", -1)));

  /** Methods of {@code Object}, which an accessor of that name would override or overload. */
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

  /** Methods of all generated types and their builders. */
  private static final Set<String> GENERATED_METHODS =
      Set.of(
          "builder",
          "toBuilder",
          "build",
          "buildRefusingWarnings",
          "applyMutation",
          "ifNotNull",
          "violations",
          "suppressedViolations",
          "suppressions",
          "suppress",
          "toJson",
          "toPrettyJson",
          "toRequest",
          "toBody",
          "from",
          "fromJson",
          "isSet",
          "unchecked");

  private JavaNames() {}

  /** Returns the name of a member: lower camel case, with an escape for reserved names. */
  public static String member(String wireName) {
    String name = decapitalize(camel(wireName));
    return isReserved(name) ? name + "_" : afterDigit(name);
  }

  /** Returns the name of a type: that of the shape, starting with an uppercase letter. */
  public static String type(String shapeName) {
    return afterDigit(upperFirst(camel(shapeName)));
  }

  /** Returns a member's name as a part of another name: {@code Class} for {@code class_}. */
  public static String capitalize(String name) {
    String bare = name.startsWith("_") ? name.substring(1) : name;
    bare = bare.endsWith("_") ? bare.substring(0, bare.length() - 1) : bare;
    return upperFirst(bare);
  }

  /** Checks whether a name contains anything but underscores. */
  public static boolean isWord(String name) {
    return name.chars().anyMatch(c -> c != '_');
  }

  private static String upperFirst(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Checks whether a member cannot have a name because Java or generated code reserves it. */
  public static boolean isReserved(String name) {
    return KEYWORDS.contains(name)
        || OBJECT_METHODS.contains(name)
        || GENERATED_METHODS.contains(name);
  }

  /**
   * Converts the uppercase letters at the start of a name to lowercase, except for the first letter
   * of the next word: {@code KmsKeyId -> kmsKeyId}, {@code SSMAccess -> ssmAccess}, {@code URL ->
   * url}, {@code IDs -> ids}.
   */
  static String decapitalize(String name) {
    int uppercase = leadingUppercase(name);
    boolean wholeName = uppercase == name.length() || isPluralOfAcronym(name, uppercase);
    boolean wordFollows = !wholeName && Character.isLowerCase(name.charAt(uppercase));
    int lowered = wordFollows && uppercase > 1 ? uppercase - 1 : uppercase;
    return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
  }

  private static int leadingUppercase(String name) {
    int count = 0;
    while (count < name.length() && Character.isUpperCase(name.charAt(count))) {
      count++;
    }
    return count;
  }

  private static boolean isPluralOfAcronym(String name, int uppercase) {
    return uppercase > 1 && uppercase == name.length() - 1 && name.endsWith("s");
  }

  /** Converts {@code snake_case} to camel case. */
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
