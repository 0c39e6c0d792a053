package dev.endpointdsl.codegen.sdk;

import java.util.List;
import java.util.stream.Stream;

/** The names of the SDK's classes for an operation. */
final class SdkNames {

  private SdkNames() {}

  /** Returns the possible names of the request, the most likely one first. */
  static List<String> requests(String operation) {
    return withSuffix(operation, "Request");
  }

  /** Returns the possible names of the response, the most likely one first. */
  static List<String> responses(String operation) {
    return withSuffix(operation, "Response");
  }

  private static List<String> withSuffix(String operation, String suffix) {
    return Stream.of(operation, pascalCase(operation))
        .distinct()
        .map(name -> name + suffix)
        .toList();
  }

  /** Returns a name as the SDK writes it: {@code CreateAclRule} for {@code CreateACLRule}. */
  static String pascalCase(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean first = i == 0 || Character.isDigit(name.charAt(i - 1));
      boolean inAcronym = !first && Character.isUpperCase(name.charAt(i - 1));
      boolean lastOfAcronym = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
      if (first) {
        out.append(Character.toUpperCase(c));
      } else {
        out.append(inAcronym && !lastOfAcronym ? Character.toLowerCase(c) : c);
      }
    }
    return out.toString();
  }
}
