package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.ValueModel;
import dev.endpointdsl.codegen.smithy.Documentation;
import dev.endpointdsl.codegen.smithy.DslTraits;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;

/** Reads the members of structures and unions. */
final class MemberReader {

  private final Model model;
  private final ValueReader values;
  private final MemberLiteralReader literals;
  private final ProtocolReader protocols;
  private final IdempotencyTokens tokens;
  private final ProblemCollector problems;

  MemberReader(
      Model model,
      TypeNames names,
      ProtocolReader protocols,
      IdempotencyTokens tokens,
      ProblemCollector problems) {
    this.model = model;
    this.tokens = tokens;
    this.protocols = protocols;
    this.values = new ValueReader(model, names);
    this.literals = new MemberLiteralReader(model, problems);
    this.problems = problems;
  }

  /** Returns the members in the model's order, and reports members the DSL does not support. */
  List<MemberModel> read(Shape container) {
    MemberNames names = MemberNames.of(container, problems);
    return container.members().stream().flatMap(member -> read(names, member).stream()).toList();
  }

  private Optional<MemberModel> read(MemberNames names, MemberShape member) {
    return values.read(member).map(read -> member(names, member, read));
  }

  private MemberModel member(MemberNames names, MemberShape member, ValueModel value) {
    boolean token = tokens.isGenerated(member, value);
    return new MemberModel(
        member.getMemberName(),
        MemberNames.of(member),
        value,
        protocols.body(member),
        member.isRequired() && !token,
        token,
        member.hasTrait(DslTraits.ELEMENT_LABEL),
        member.hasTrait(DslTraits.ELEMENT_KEY),
        member.hasTrait(DslTraits.ORDERED),
        DslTraits.string(member, DslTraits.SDK_NAME).orElseGet(member::getMemberName),
        names.derived(member),
        isCollection(value.type()) ? singular(names, member, value.type()) : Optional.empty(),
        literals.read(member, DslTraits.SERVICE_DEFAULT),
        literals.read(member, DslTraits.INACTIVE_VALUE),
        ServiceAdditionReader.read(model, member, problems),
        NamingReader.read(model, member),
        DslTraits.string(member, DslTraits.POSITION_PREFIX),
        RelationReader.read(model, member, problems),
        Documentation.of(model, member));
  }

  /**
   * Returns the name of the method that adds an element or entry. It can have the member's own name
   * if no method that replaces the value takes the same argument.
   */
  private static Optional<String> singular(MemberNames names, MemberShape member, TypeModel type) {
    boolean distinct =
        type instanceof TypeModel.MapType
            || (type instanceof TypeModel.ListType list
                && (list.element().type() instanceof TypeModel.StructureType
                    || list.element().type() instanceof TypeModel.UnionType));
    return names
        .singular(member)
        .or(() -> distinct ? Optional.of(MemberNames.of(member)) : Optional.empty());
  }

  private static boolean isCollection(TypeModel type) {
    return type instanceof TypeModel.ListType || type instanceof TypeModel.MapType;
  }
}
