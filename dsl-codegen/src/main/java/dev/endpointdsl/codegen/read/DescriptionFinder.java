package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.RootModel.ReadModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.OperationShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;
import software.amazon.smithy.model.shapes.ShapeType;
import software.amazon.smithy.model.shapes.StructureShape;

/**
 * Finds the operation that describes what another one creates or changes, by their names: {@code
 * DescribeTable} for {@code CreateTable}. Its output, or a structure in it, must have at least half
 * of the input's members, because a value with fewer of them would mislead.
 */
final class DescriptionFinder {

  private static final Pattern CREATOR =
      Pattern.compile("(?:Create|Put|Update|Register|Modify|Set|Start)(.+)");

  private static final List<String> READERS = List.of("Describe", "Get");

  /** The types whose values are the same in Java whatever the shape is called. */
  private static final Set<ShapeType> SIMPLE =
      Set.of(
          ShapeType.STRING,
          ShapeType.BOOLEAN,
          ShapeType.INTEGER,
          ShapeType.LONG,
          ShapeType.FLOAT,
          ShapeType.DOUBLE,
          ShapeType.TIMESTAMP,
          ShapeType.BLOB);

  private final Model model;

  DescriptionFinder(Model model) {
    this.model = model;
  }

  /** Returns the best description of an operation's input; empty if there is none. */
  Optional<ReadModel> find(OperationShape operation, StructureShape input) {
    Matcher creator = CREATOR.matcher(operation.getId().getName());
    if (!creator.matches()) {
      return Optional.empty();
    }
    ReadModel best = null;
    String namespace = operation.getId().getNamespace();
    for (ReadModel candidate : candidates(namespace, creator.group(1), input)) {
      if (best == null || candidate.members().size() > best.members().size()) {
        best = candidate;
      }
    }
    return Optional.ofNullable(best)
        .filter(found -> !found.members().isEmpty())
        .filter(found -> 2 * found.members().size() >= input.members().size());
  }

  /** Returns the outputs of the operations that read a resource, and the structures in them. */
  private List<ReadModel> candidates(String namespace, String resource, StructureShape input) {
    List<ReadModel> candidates = new ArrayList<>();
    for (String reader : READERS) {
      model
          .getShape(ShapeId.fromParts(namespace, reader + resource))
          .flatMap(Shape::asOperationShape)
          .ifPresent(
              operation ->
                  structure(operation.getOutputShape())
                      .ifPresent(output -> add(operation, output, input, candidates)));
    }
    return candidates;
  }

  private void add(
      OperationShape reader,
      StructureShape output,
      StructureShape input,
      List<ReadModel> candidates) {
    String name = reader.getId().getName();
    candidates.add(new ReadModel(name, shared(input, output)));
    output.members().stream()
        .flatMap(member -> structure(member.getTarget()).stream())
        .filter(part -> !part.equals(input))
        .forEach(
            part ->
                candidates.add(
                    ReadModel.ofPart(name, shared(input, part), part.getId().getName())));
  }

  private Optional<StructureShape> structure(ShapeId id) {
    return model.getShape(id).flatMap(Shape::asStructureShape);
  }

  private List<String> shared(StructureShape input, StructureShape output) {
    return input.members().stream()
        .filter(
            member ->
                output
                    .getMember(member.getMemberName())
                    .filter(other -> hasSameType(member, other))
                    .isPresent())
        .map(MemberShape::getMemberName)
        .toList();
  }

  private boolean hasSameType(MemberShape member, MemberShape other) {
    return member.getTarget().equals(other.getTarget())
        || simpleType(member)
            .filter(type -> simpleType(other).equals(Optional.of(type)))
            .isPresent();
  }

  private Optional<ShapeType> simpleType(MemberShape member) {
    return model.getShape(member.getTarget()).map(Shape::getType).filter(SIMPLE::contains);
  }
}
