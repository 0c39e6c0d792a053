package dev.endpointdsl.formats.terraform;

import java.util.regex.Pattern;

/** The syntax of ARNs that the provider accepts. */
final class ArnSyntax {

  private static final Pattern ARN =
      Pattern.compile("arn:aws[a-z-]*:[^:]+:[^:]*:(?:[0-9]{12}|aws|)[^:]*:.+", Pattern.DOTALL);

  private ArnSyntax() {}

  static boolean isArn(String text) {
    return ARN.matcher(text).matches();
  }
}
