package dev.endpointdsl.codegen.emit;

import com.palantir.javapoet.ClassName;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.Locale;

/**
 * The names of generated classes. Each structure has its value type, which is public with the
 * stages of its builder nested in it, and package-private companions.
 *
 * @param packageName the annotated package
 */
record Names(String packageName) {

  /** The public type of a structure, union or enum. */
  ClassName type(String javaName) {
    return ClassName.get(packageName, javaName);
  }

  /** The last stage of a structure's builder, which also edits. */
  ClassName builder(String javaName) {
    return type(javaName).nestedClass("Builder");
  }

  /** The class that implements every stage. */
  ClassName builderClass(String javaName) {
    return type(javaName + "Builder");
  }

  /** The stage that waits for a required member. */
  ClassName stage(String javaName, String memberJavaName) {
    return type(javaName).nestedClass("Needs" + capitalize(memberJavaName));
  }

  /** What {@code builder()} returns: the stage of the first required member, or the last stage. */
  ClassName firstStage(StructureModel structure) {
    return structure.requiredMembers().stream()
        .findFirst()
        .map(member -> stage(structure.javaName(), member.javaName()))
        .orElseGet(() -> builder(structure.javaName()));
  }

  /** The checks of a structure's constraints. */
  ClassName checks(String javaName) {
    return type(javaName + "Checks");
  }

  /** The reader and writer of a structure's JSON. */
  ClassName json(String javaName) {
    return type(javaName + "Json");
  }

  /** The translation of a structure to the AWS SDK and back. */
  ClassName translator(String javaName) {
    return type(javaName + "Translator");
  }

  /** The matchers of all patterns. */
  ClassName patterns() {
    return type("Patterns");
  }

  /** {@code variantName} as it stands inside another name. */
  static String capitalize(String javaName) {
    String bare = javaName.startsWith("_") ? javaName.substring(1) : javaName;
    bare = bare.endsWith("_") ? bare.substring(0, bare.length() - 1) : bare;
    return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
  }
}
