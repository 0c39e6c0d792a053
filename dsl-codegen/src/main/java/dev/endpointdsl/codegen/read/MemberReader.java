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
  private final ProblemCollector problems;

  MemberReader(Model model, TypeNames names, ProblemCollector problems) {
    this.model = model;
    this.values = new ValueReader(model, names, problems);
    this.problems = problems;
  }

  /** Returns the members in the model's order, and reports members the DSL does not support. */
  List<MemberModel> read(Shape container) {
    MemberNames names = MemberNames.of(container, problems);
    return container.members().stream().flatMap(member -> read(names, member).stream()).toList();
  }

  private Optional<MemberModel> read(MemberNames names, MemberShape member) {
    Optional<ValueModel> value = values.read(member);
    value.ifPresent(read -> names.checkDerived(member, endings(read.type())));
    return value.map(read -> member(names, member, read));
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
        isCollection(value.type()) ? names.singular(member) : Optional.empty(),
        ServiceDefaultReader.read(model, member, problems),
        NamingReader.read(model, member),
        DslTraits.string(member, DslTraits.POSITION_PREFIX),
        RelationReader.read(model, member, problems),
        Documentation.of(model, member));
  }

  /** Returns the suffixes of the member's name in the methods that return unparsed strings. */
  private static List<String> endings(TypeModel type) {
    return isEnum(type) ? List.of("AsString") : holdsEnums(type) ? List.of("AsStrings") : List.of();
  }

  private static boolean isEnum(TypeModel type) {
    return type instanceof TypeModel.EnumType;
  }

  private static boolean holdsEnums(TypeModel type) {
    if (type instanceof TypeModel.ListType list) {
      return isEnum(list.element().type());
    }
    return type instanceof TypeModel.MapType map
        && (isEnum(map.key().type()) || isEnum(map.value().type()));
  }

  private static boolean isCollection(TypeModel type) {
    return type instanceof TypeModel.ListType || type instanceof TypeModel.MapType;
  }
}
