package dev.endpointdsl.codegen.emit.common;

import dev.endpointdsl.codegen.javasource.AnnotationSpec;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.model.Constraints;
import dev.endpointdsl.codegen.model.Constraints.Bounds;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.MapType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;
import dev.endpointdsl.codegen.model.ValueModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The constraint annotations of builder methods and their parameters. */
public final class ConstraintAnnotations {

  private static final String PACKAGE = "dev.endpointdsl.constraint";

  private ConstraintAnnotations() {}

  /** Returns the annotations of a parameter that takes the value itself. */
  public static List<AnnotationSpec> of(ValueModel value) {
    Constraints constraints = value.constraints();
    return Stream.of(
            sensitive(value),
            finite(value),
            range(constraints),
            allowedValues(constraints),
            constraints.length().map(length -> bounds("Length", length)),
            constraints.pattern().map(ConstraintAnnotations::matches),
            constraints.size().map(size -> bounds("Size", size)),
            uniqueItems(constraints))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * Returns the annotations of a parameter that takes elements of a list: those of the list and of
   * its elements. Those of elements that are lists or maps would read as the list's own and are
   * left out.
   */
  public static List<AnnotationSpec> ofElements(ValueModel list, ValueModel element) {
    List<AnnotationSpec> all = new ArrayList<>(of(list));
    if (!(element.type() instanceof ListType) && !(element.type() instanceof MapType)) {
      all.addAll(of(element));
    }
    return all.stream().distinct().toList();
  }

  /**
   * Returns the annotations of a parameter that takes a map: those of the map and of its entries.
   */
  public static List<AnnotationSpec> ofMap(
      ValueModel map, ValueModel key, ValueModel value, GeneratedNames names) {
    return Stream.of(of(map).stream(), each("EachKey", key, names), each("EachValue", value, names))
        .flatMap(all -> all)
        .toList();
  }

  private static Stream<AnnotationSpec> each(String name, ValueModel value, GeneratedNames names) {
    AnnotationSpec.Builder each = annotation(name);
    List<AnnotationSpec> all = ofStored(value, names);
    all.forEach(one -> each.addMember(member(one), "$L", one));
    return all.isEmpty() ? Stream.of() : Stream.of(each.build());
  }

  /** Returns the annotations of a key or value in a map, which stores strings for enums. */
  private static List<AnnotationSpec> ofStored(ValueModel value, GeneratedNames names) {
    if (value.type() instanceof EnumType type) {
      return ofText(value, type, names);
    }
    boolean nested = value.type() instanceof ListType || value.type() instanceof MapType;
    return nested ? List.of() : of(value);
  }

  private static String member(AnnotationSpec annotation) {
    String name = annotation.type().simpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** Returns the annotations of a parameter that takes strings for an enum. */
  public static List<AnnotationSpec> ofTexts(
      ValueModel list, ValueModel element, EnumType type, GeneratedNames names) {
    return Stream.concat(of(list).stream(), ofText(element, type, names).stream())
        .distinct()
        .toList();
  }

  /** Returns the annotations of a parameter that takes the string of an enum. */
  public static List<AnnotationSpec> ofText(ValueModel value, EnumType type, GeneratedNames names) {
    AnnotationSpec known =
        annotation("KnownValues")
            .addMember("value", "$T.class", names.type(type.javaName()))
            .build();
    return Stream.concat(sensitive(value).stream(), Stream.of(known)).toList();
  }

  /** Returns the annotation of a method that adds to the list or map of a member. */
  public static AnnotationSpec addsTo(String member) {
    return annotation("AddsTo").addMember("value", "$S", member).build();
  }

  /** Returns whether an annotation marks a method that adds to a list or map. */
  public static boolean isAddsTo(AnnotationSpec annotation) {
    return annotation.type().equals(annotation("AddsTo").build().type());
  }

  /** Returns the annotation of a parameter that takes the elements after the first one. */
  public static AnnotationSpec continues() {
    return annotation("Continues").build();
  }

  /** Returns the annotation of an enum, which has the strings of its constants. */
  public static AnnotationSpec wireValues(List<String> texts) {
    AnnotationSpec.Builder annotation = annotation("WireValues");
    texts.forEach(text -> annotation.addMember("value", "$S", text));
    return annotation.build();
  }

  /** Messages never show a structure as a whole; its members are sensitive themselves. */
  private static Optional<AnnotationSpec> sensitive(ValueModel value) {
    TypeModel type = value.type();
    boolean shown =
        !(type instanceof StructureType || type instanceof UnionType || type == Scalar.BOOLEAN);
    return value.sensitive() && shown
        ? Optional.of(annotation("Sensitive").build())
        : Optional.empty();
  }

  private static Optional<AnnotationSpec> finite(ValueModel value) {
    if (value.type() == Scalar.FLOAT) {
      return Optional.of(annotation("Finite").addMember("asFloat", "true").build());
    }
    return value.type() == Scalar.DOUBLE && value.constraints().range().isEmpty()
        ? Optional.of(annotation("Finite").build())
        : Optional.empty();
  }

  private static Optional<AnnotationSpec> range(Constraints constraints) {
    if (constraints.range().isEmpty()) {
      return Optional.empty();
    }
    Constraints.Range range = constraints.range().get();
    boolean whole =
        Stream.of(range.min(), range.max())
            .flatMap(Optional::stream)
            .allMatch(ConstraintAnnotations::isLong);
    AnnotationSpec.Builder annotation = annotation(whole ? "Range" : "DecimalRange");
    String format = whole ? "$L" : "$S";
    range.min().ifPresent(min -> annotation.addMember("min", format, literal(min, whole)));
    range.max().ifPresent(max -> annotation.addMember("max", format, literal(max, whole)));
    constraints.unit().ifPresent(unit -> annotation.addMember("unit", "$S", unit));
    return Optional.of(annotation.build());
  }

  private static boolean isLong(BigDecimal bound) {
    return bound.stripTrailingZeros().scale() <= 0
        && bound.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0
        && bound.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
  }

  private static String literal(BigDecimal bound, boolean whole) {
    return whole ? JavaLiterals.ofLong(bound.longValueExact()) : JavaLiterals.text(bound);
  }

  private static Optional<AnnotationSpec> allowedValues(Constraints constraints) {
    if (constraints.allowedValues().isEmpty()) {
      return Optional.empty();
    }
    AnnotationSpec.Builder annotation = annotation("AllowedValues");
    constraints
        .allowedValues()
        .forEach(v -> annotation.addMember("value", "$L", JavaLiterals.ofLong(v)));
    constraints.unit().ifPresent(unit -> annotation.addMember("unit", "$S", unit));
    constraints.allowedValuesRule().ifPresent(id -> annotation.addMember("rule", "$S", id));
    return Optional.of(annotation.build());
  }

  private static AnnotationSpec bounds(String name, Bounds bounds) {
    AnnotationSpec.Builder annotation = annotation(name);
    if (bounds.min() > 0) {
      annotation.addMember("min", "$L", JavaLiterals.ofLong(bounds.min()));
    }
    if (bounds.max() < Long.MAX_VALUE) {
      annotation.addMember("max", "$L", JavaLiterals.ofLong(bounds.max()));
    }
    return annotation.build();
  }

  private static AnnotationSpec matches(Constraints.RegexPattern pattern) {
    AnnotationSpec.Builder annotation =
        annotation("Matches").addMember("value", "$S", pattern.regex());
    if (!pattern.whole()) {
      annotation.addMember("whole", "false");
    }
    return annotation.build();
  }

  private static Optional<AnnotationSpec> uniqueItems(Constraints constraints) {
    return constraints.uniqueItems()
        ? Optional.of(annotation("UniqueItems").build())
        : Optional.empty();
  }

  private static AnnotationSpec.Builder annotation(String name) {
    return AnnotationSpec.builder(ClassName.get(PACKAGE, name));
  }
}
