package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.EnumModel;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.smithy.Documentation;
import dev.endpointdsl.codegen.smithy.EnumShapes;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.shapes.Shape;

/** Reads enums with the facts about their values. */
final class EnumReader {

  private final Model model;
  private final TypeNames names;
  private final ProblemCollector problems;

  EnumReader(Model model, TypeNames names, ProblemCollector problems) {
    this.model = model;
    this.names = names;
    this.problems = problems;
  }

  /** Returns the model of an enum, and reports values that would be the same constant. */
  EnumModel read(Shape shape) {
    List<EnumShapes.Entry> entries = EnumShapes.entries(shape);
    checkConstants(shape, entries);
    EnumFactReader facts = EnumFactReader.of(model, names, shape, problems);
    return new EnumModel(
        shape.getId().getName(),
        names.of(shape),
        Documentation.of(shape),
        entries.stream().map(entry -> constant(entry, facts)).toList(),
        facts.facts());
  }

  private static EnumModel.Constant constant(EnumShapes.Entry entry, EnumFactReader facts) {
    return new EnumModel.Constant(
        entry.constant(), entry.value(), entry.documentation(), facts.values(entry.carrier()));
  }

  private void checkConstants(Shape shape, List<EnumShapes.Entry> entries) {
    Map<String, EnumShapes.Entry> seen = new HashMap<>();
    for (EnumShapes.Entry entry : entries) {
      EnumShapes.Entry other = seen.putIfAbsent(entry.constant(), entry);
      // Smithy reports equal values.
      if (other != null && !other.value().equals(entry.value())) {
        collision(shape, other, entry);
      }
    }
  }

  private void collision(Shape shape, EnumShapes.Entry first, EnumShapes.Entry second) {
    problems.report(
        second.carrier(),
        ProblemCode.NAME_COLLISION,
        "The values \""
            + first.value()
            + "\" and \""
            + second.value()
            + "\" of "
            + shape.getId().getName()
            + " would both become the constant "
            + first.constant()
            + ". "
            + remedy(shape, second));
  }

  private static String remedy(Shape shape, EnumShapes.Entry entry) {
    return shape.isEnumShape()
        ? "Rename one of them: @javaName(\"" + entry.constant() + "_2\")."
        : "The values of a string with @enum cannot be renamed. Define an enum shape in your own"
            + " model, and apply @javaName to one of its members.";
  }
}
