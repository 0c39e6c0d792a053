package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.EnumModel.Fact;
import dev.endpointdsl.codegen.model.EnumModel.FactKind;
import dev.endpointdsl.codegen.model.EnumModel.FactValue;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.smithy.Documentation;
import dev.endpointdsl.codegen.smithy.EnumFactTraits;
import dev.endpointdsl.codegen.smithy.EnumShapes;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import dev.endpointdsl.codegen.smithy.ShapeNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.ListShape;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.StructureShape;

/** Reads the facts that traits state about the values of an enum. */
final class EnumFactReader {

  /** The methods that every generated enum has. */
  private static final Set<String> RESERVED =
      Set.of(
          "name",
          "ordinal",
          "values",
          "value",
          "wireValues",
          "describeConstable",
          "getDeclaringClass");

  private final Model model;
  private final TypeNames names;
  private final Shape enumShape;
  private final ProblemCollector problems;
  private final List<Column> columns = new ArrayList<>();
  private final Set<String> accessors = new HashSet<>(RESERVED);

  private EnumFactReader(Model model, TypeNames names, Shape enumShape, ProblemCollector problems) {
    this.model = model;
    this.names = names;
    this.enumShape = enumShape;
    this.problems = problems;
  }

  /** Creates a reader for an enum, and reports facts that the DSL does not support. */
  static EnumFactReader of(
      Model model, TypeNames names, Shape enumShape, ProblemCollector problems) {
    EnumFactReader reader = new EnumFactReader(model, names, enumShape, problems);
    EnumFactTraits.definitions(model, enumShape).forEach(reader::addColumns);
    return reader;
  }

  /** Returns the facts, by the shape ID of their trait and in the model's order. */
  List<Fact> facts() {
    return columns.stream().map(Column::fact).toList();
  }

  /** Returns the values of the facts for the constant whose shape carries the traits. */
  List<FactValue> values(Shape carrier) {
    return columns.stream().map(column -> value(column, carrier)).toList();
  }

  private void addColumns(StructureShape trait) {
    boolean everywhere =
        enumShape.members().stream().allMatch(member -> member.hasTrait(trait.getId()));
    for (MemberShape member : trait.members()) {
      column(trait, member, everywhere && member.isRequired()).ifPresent(columns::add);
    }
  }

  private Optional<Column> column(StructureShape trait, MemberShape member, boolean required) {
    String name = MemberNames.of(member);
    if (!accessors.add(name)) {
      problems.report(
          member,
          ProblemCode.NAME_COLLISION,
          "The fact "
              + ShapeNames.of(member)
              + " cannot become the method "
              + name
              + " of "
              + names.of(enumShape)
              + ", which already has a method with that name. Rename it with @javaName.");
      return Optional.empty();
    }
    Optional<Shape> target = model.getShape(member.getTarget());
    Optional<FactKind> kind = target.flatMap(this::kind);
    if (kind.isEmpty()) {
      reportKind(member);
    }
    return kind.map(
        known -> {
          Shape type = target.flatMap(this::element).orElseThrow();
          String enumName = EnumShapes.isEnum(type) ? names.of(type) : "";
          Fact fact = new Fact(name, known, enumName, required, Documentation.of(model, member));
          return new Column(trait, member, type, fact);
        });
  }

  private Optional<FactKind> kind(Shape target) {
    if (target.asListShape().isPresent()) {
      return element(target)
          .filter(Shape::isStringShape)
          .or(() -> element(target).filter(EnumShapes::isEnum))
          .map(held -> EnumShapes.isEnum(held) ? FactKind.ENUM_LIST : FactKind.STRING_LIST);
    }
    if (EnumShapes.isEnum(target)) {
      return Optional.of(FactKind.ENUM);
    }
    return switch (target.getType()) {
      case BOOLEAN -> Optional.of(FactKind.BOOLEAN);
      case INTEGER -> Optional.of(FactKind.INTEGER);
      case STRING -> Optional.of(FactKind.STRING);
      default -> Optional.empty();
    };
  }

  /** Returns the target of a list's elements; any other shape is its own element. */
  private Optional<Shape> element(Shape target) {
    Optional<ListShape> list = target.asListShape();
    return list.isPresent()
        ? list.flatMap(shape -> model.getShape(shape.getMember().getTarget()))
        : Optional.of(target);
  }

  private void reportKind(MemberShape member) {
    problems.report(
        member,
        ProblemCode.UNSUPPORTED_SHAPE,
        "The fact "
            + ShapeNames.of(member)
            + " is of type "
            + model
                .getShape(member.getTarget())
                .map(target -> target.getType().toString())
                .orElse("unknown")
            + ", but a fact must be a boolean, an integer, a string, an enum, or a list of strings or enums."
            + " Change its type, or remove @enumFacts from the trait.");
  }

  private static FactValue value(Column column, Shape carrier) {
    return carrier
        .findTrait(column.trait().getId())
        .flatMap(trait -> trait.toNode().asObjectNode())
        .flatMap(object -> object.getMember(column.member().getMemberName()))
        .map(node -> new FactValue(strings(column, node), true))
        .orElseGet(() -> new FactValue(List.of(), false));
  }

  private static List<String> strings(Column column, Node node) {
    return node.asArrayNode()
        .map(array -> array.getElements().stream().map(element -> string(column, element)).toList())
        .orElseGet(() -> List.of(string(column, node)));
  }

  private static String string(Column column, Node node) {
    String value =
        node.asStringNode().map(StringNode::getValue).orElseGet(() -> Node.printJson(node));
    return EnumShapes.entries(column.type()).stream()
        .filter(entry -> entry.value().equals(value))
        .findFirst()
        .map(EnumShapes.Entry::constant)
        .orElse(value);
  }

  private record Column(StructureShape trait, MemberShape member, Shape type, Fact fact) {}
}
