package dev.endpointdsl.codegen.model;

import dev.endpointdsl.codegen.naming.JavaNames;
import java.util.Set;

/**
 * The names of the methods that are generated for a member in addition to those with its name. A
 * name that another member has is followed by an underscore.
 *
 * @param has the method that checks whether a list or map is set
 * @param clear the method that clears the member
 * @param text the accessor of an enum's string
 * @param strings the accessor of the strings of a list of enums
 * @param withStrings the setter of the strings of a list of enums
 */
public record DerivedNames(
    String has, String clear, String text, String strings, String withStrings) {

  /**
   * Derives the names.
   *
   * @param member the Java name of the member
   * @param taken the Java names of all members of its structure or union
   */
  public static DerivedNames of(String member, Set<String> taken) {
    String capitalized = JavaNames.capitalize(member);
    return new DerivedNames(
        free("has" + capitalized, taken),
        free("clear" + capitalized, taken),
        free(member + "AsString", taken),
        free(member + "AsStrings", taken),
        free(member + "WithStrings", taken));
  }

  private static String free(String wanted, Set<String> taken) {
    String name = wanted;
    while (taken.contains(name)) {
      name += "_";
    }
    return name;
  }
}
