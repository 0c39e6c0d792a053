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
  private final ProblemCollector problems;

  MemberReader(Model model, TypeNames names, ProblemCollector problems) {
    this.model = model;
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
    return new MemberModel(
        member.getMemberName(),
        MemberNames.of(member),
        value,
        member.isRequired(),
        member.hasTrait(DslTraits.ELEMENT_LABEL),
        member.hasTrait(DslTraits.ELEMENT_KEY),
        member.hasTrait(DslTraits.ORDERED),
        names.derived(member),
        isCollection(value.type()) ? names.singular(member) : Optional.empty(),
        literals.read(member, DslTraits.SERVICE_DEFAULT),
        literals.read(member, DslTraits.INACTIVE_VALUE),
        NamingReader.read(model, member),
        DslTraits.string(member, DslTraits.POSITION_PREFIX),
        RelationReader.read(model, member, problems),
        Documentation.of(model, member));
  }

  private static boolean isCollection(TypeModel type) {
    return type instanceof TypeModel.ListType || type instanceof TypeModel.MapType;
  }
}
