package dev.endpointdsl.codegen.emit.builder;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.JavaLiterals;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.Javadocs;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.model.ChoiceModel.Alternative;
import dev.endpointdsl.codegen.model.ChoiceModel.Implied;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.NamingModel;
import dev.endpointdsl.codegen.model.NamingModel.ByContent;
import dev.endpointdsl.codegen.model.NamingModel.ByPosition;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.ContentHash;
import java.util.ArrayList;
import java.util.List;

/** The setters of a structure's members, with what setting one means for others. */
final class StructureSetters {

  private final Setters setters;
  private final StructureModel structure;
  private final RelatedSetters related;

  StructureSetters(GeneratedNames names, ModelIndex index, StructureModel structure) {
    this.setters = new Setters(names, index);
    this.structure = structure;
    this.related = new RelatedSetters(structure, index.rules());
  }

  /** The methods that set a member, add to it, or leave its text to the builder. */
  List<Setter> of(MemberModel member) {
    CodeBlock consequences = consequences(member);
    List<Setter> all = new ArrayList<>();
    setters
        .of(member)
        .forEach(setter -> all.add(related.relate(member, setter).with(consequences)));
    member.naming().ifPresent(naming -> all.addAll(naming(member, naming)));
    return all;
  }

  /** The method that takes an alternative without members. */
  static Setter taking(Alternative alternative) {
    String method = alternative.method().orElseThrow();
    return new Setter(
        method, List.of(), false, Javadocs.of(alternative.documentation()), CodeBlock.of(""));
  }

  private CodeBlock consequences(MemberModel member) {
    CodeBlock.Builder code = CodeBlock.builder();
    structure.choices().stream()
        .flatMap(choice -> choice.alternatives().stream())
        .filter(a -> !a.members().isEmpty() && a.members().get(0).equals(member.javaName()))
        .flatMap(alternative -> alternative.implied().stream())
        .forEach(implied -> addImplied(implied, code));
    member.naming().ifPresent(naming -> code.add(unset(member, naming)));
    return code.build();
  }

  private static void addImplied(Implied implied, CodeBlock.Builder code) {
    code.addStatement("this.$N = $S", implied.member(), implied.value());
  }

  private static CodeBlock unset(MemberModel member, NamingModel naming) {
    return naming instanceof ByContent content
        ? SetterBuilder.statement("this.$N = null", content.prefixMethod())
        : SetterBuilder.statement("this.$N = false", NamingFields.byPosition(member));
  }

  private List<Setter> naming(MemberModel member, NamingModel naming) {
    return naming instanceof ByContent content
        ? List.of(prefix(member, content), generated(member, content))
        : List.of(numbered(member, (ByPosition) naming));
  }

  private static Setter numbered(MemberModel member, ByPosition naming) {
    return new Setter(
        naming.method(),
        List.of(),
        false,
        Javadocs.of(
            "Leaves `"
                + member.javaName()
                + "` to the position in the list: its kind and the number of the element, counted"
                + " from 1."),
        CodeBlock.builder()
            .addStatement("this.$N = null", member.javaName())
            .addStatement("this.$N = true", NamingFields.byPosition(member))
            .build());
  }

  private static Setter prefix(MemberModel member, ByContent naming) {
    ParameterSpec.Builder parameter =
        ParameterSpec.builder(JavaTypes.STRING, naming.prefixMethod())
            .addJavadoc("what stands in front of $L letters and digits", ContentHash.DIGITS);
    member
        .value()
        .constraints()
        .length()
        .filter(length -> length.max() < Long.MAX_VALUE)
        .ifPresent(length -> parameter.addAnnotation(atMost(length.max() - ContentHash.DIGITS)));
    return new Setter(
        naming.prefixMethod(),
        List.of(parameter.build()),
        false,
        Javadocs.of(content(member, "a prefix")),
        CodeBlock.builder()
            .addStatement("this.$N = null", member.javaName())
            .addStatement(
                "this.$1N = $2T.given($1N, $1S)", naming.prefixMethod(), BuilderSupport.class)
            .build());
  }

  private static Setter generated(MemberModel member, ByContent naming) {
    return new Setter(
        naming.method(),
        List.of(),
        false,
        Javadocs.of(content(member, "`" + naming.defaultPrefix() + "`")),
        CodeBlock.builder()
            .addStatement("this.$N = null", member.javaName())
            .addStatement("this.$N = $S", naming.prefixMethod(), naming.defaultPrefix())
            .build());
  }

  private static String content(MemberModel member, String prefix) {
    return "Leaves `"
        + member.javaName()
        + "` to the content: "
        + prefix
        + " and a hash over everything else that is sent, so that the same content has the same"
        + " name everywhere, and other content another one.";
  }

  private static AnnotationSpec atMost(long max) {
    return AnnotationSpec.builder(ClassName.get(Length.class))
        .addMember("max", "$L", JavaLiterals.ofLong(max))
        .build();
  }
}
