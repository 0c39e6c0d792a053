package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.common.JavaLiterals;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.Javadocs;
import dev.endpointdsl.codegen.javasource.AnnotationSpec;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.ParameterSpec;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.NamingModel;
import dev.endpointdsl.codegen.model.NamingModel.ByContent;
import dev.endpointdsl.codegen.model.NamingModel.ByPosition;
import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.support.ContentHash;
import java.util.List;

/** The methods that have the builder derive a name. */
final class NamingSetters {

  private NamingSetters() {}

  static List<Setter> of(MemberModel member, NamingModel naming) {
    return naming instanceof ByContent content
        ? List.of(withPrefix(member, content), withDefaultPrefix(member, content))
        : List.of(numbered(member, (ByPosition) naming));
  }

  /** Returns the statement with which a setter of the name itself revokes a derived one. */
  static CodeBlock unset(MemberModel member, NamingModel naming) {
    return naming instanceof ByContent content
        ? SetterBuilder.statement("this.$N = null", content.prefixMethod())
        : SetterBuilder.statement("this.$N = false", NamingFields.byPosition(member));
  }

  private static Setter numbered(MemberModel member, ByPosition naming) {
    return Setter.of(
        naming.method(),
        Javadocs.of(
            "Derives `"
                + member.javaName()
                + "` from the position in the list: the kind of the element and its number,"
                + " counted from 1."),
        CodeBlock.builder()
            .addStatement("this.$N = null", member.javaName())
            .addStatement("this.$N = true", NamingFields.byPosition(member))
            .build());
  }

  private static Setter withPrefix(MemberModel member, ByContent naming) {
    return new Setter(
        naming.prefixMethod(),
        List.of(prefix(member, naming)),
        false,
        SetterDocs.of(Javadocs.of(derived(member, "the prefix"))),
        CodeBlock.builder()
            .addStatement("this.$N = null", member.javaName())
            .addStatement("this.$1N = requirePresent($1N, $1S)", naming.prefixMethod())
            .build(),
        List.of());
  }

  private static ParameterSpec prefix(MemberModel member, ByContent naming) {
    ParameterSpec.Builder parameter =
        ParameterSpec.builder(JavaTypes.STRING, naming.prefixMethod())
            .addJavadoc("the start of the name; $L letters and digits follow", ContentHash.DIGITS);
    member
        .value()
        .constraints()
        .length()
        .filter(length -> length.max() < Long.MAX_VALUE)
        .ifPresent(length -> parameter.addAnnotation(atMost(length.max() - ContentHash.DIGITS)));
    return parameter.build();
  }

  private static Setter withDefaultPrefix(MemberModel member, ByContent naming) {
    return Setter.of(
        naming.method(),
        Javadocs.of(derived(member, "`" + naming.defaultPrefix() + "`")),
        CodeBlock.builder()
            .addStatement("this.$N = null", member.javaName())
            .addStatement("this.$N = $S", naming.prefixMethod(), naming.defaultPrefix())
            .build());
  }

  private static String derived(MemberModel member, String prefix) {
    return "Derives `"
        + member.javaName()
        + "` from the content: "
        + prefix
        + " and a hash of everything else that is sent. The same content always has the same name,"
        + " and different content has a different one.";
  }

  private static AnnotationSpec atMost(long max) {
    return AnnotationSpec.builder(Length.class)
        .addMember("max", "$L", JavaLiterals.ofLong(max))
        .build();
  }
}
