package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.common.GeneratedNames;
import dev.endpointdsl.codegen.emit.common.Javadocs;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.MethodSpec;
import dev.endpointdsl.codegen.model.ChoiceModel.Alternative;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.StructureModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The setters of a structure's members, with their effects on other members. */
final class StructureSetters {

  private final Setters setters;
  private final StructureModel structure;
  private final RelatedSetters related;

  StructureSetters(GeneratedNames names, ModelIndex index, StructureModel structure) {
    this.setters = new Setters(names, index, structure.javaName());
    this.structure = structure;
    this.related = new RelatedSetters(structure, index.rules());
  }

  /** Returns the methods that set a member, add to it or have the builder derive its value. */
  List<Setter> of(MemberModel member) {
    CodeBlock effects = effects(member);
    List<Setter> all = new ArrayList<>();
    setters.of(member).stream()
        .filter(setter -> !isOtherMember(setter, member))
        .forEach(setter -> all.add(related.relate(member, setter).with(effects)));
    if (!member.required()) {
      all.add(setters.optional(member).with(ifPresent(member, effects)));
    }
    member.naming().ifPresent(naming -> all.addAll(NamingSetters.of(member, naming)));
    return all;
  }

  /** An empty {@code Optional} sets nothing that could have an effect on other members. */
  private static CodeBlock ifPresent(MemberModel member, CodeBlock effects) {
    return effects.isEmpty()
        ? effects
        : CodeBlock.builder()
            .beginControlFlow("if ($N.isPresent())", member.javaName())
            .add(effects)
            .endControlFlow()
            .build();
  }

  /** A member has precedence over the method of another one with its name. */
  private boolean isOtherMember(Setter setter, MemberModel member) {
    return setter.isBulkAdder(member.javaName())
        && structure.members().stream().anyMatch(m -> m.javaName().equals(setter.name()));
  }

  /**
   * Returns the methods that add to a list or map, as a stage after it declares them.
   *
   * @param member the Java name of the list or map
   * @param stage the stage, which they return
   */
  List<MethodSpec> adders(String member, ClassName stage) {
    return of(structure.member(member)).stream()
        .filter(Setter::adds)
        .map(setter -> setter.declaration(stage, "this stage"))
        .toList();
  }

  /** Returns the method that changes an element of a member, if it is a list with keys. */
  Optional<Setter> change(MemberModel member) {
    return setters.change(member, structure);
  }

  /** Returns the method that clears a member. */
  Setter clear(MemberModel member) {
    return setters.clear(member);
  }

  /** Returns the method that takes an alternative without members. */
  static Setter taking(Alternative alternative) {
    return Setter.of(
        alternative.method().orElseThrow(),
        Javadocs.of(alternative.documentation()),
        CodeBlock.of(""));
  }

  private CodeBlock effects(MemberModel member) {
    CodeBlock.Builder code = CodeBlock.builder();
    structure.choices().stream()
        .flatMap(choice -> choice.alternatives().stream())
        .filter(a -> !a.members().isEmpty() && a.members().get(0).equals(member.javaName()))
        .flatMap(alternative -> alternative.implied().stream())
        .forEach(i -> code.addStatement("this.$N = $S", i.member(), i.value()));
    member.naming().ifPresent(naming -> code.add(NamingSetters.unset(member, naming)));
    return code.build();
  }
}
