package dev.endpointdsl.codegen.emit.builder;

import dev.endpointdsl.codegen.emit.builder.SetterDocs.Phrase;
import dev.endpointdsl.codegen.emit.common.ConstraintAnnotations;
import dev.endpointdsl.codegen.emit.common.ConstraintText;
import dev.endpointdsl.codegen.emit.common.JavaTypes;
import dev.endpointdsl.codegen.emit.common.ModelIndex;
import dev.endpointdsl.codegen.javasource.AnnotationSpec;
import dev.endpointdsl.codegen.javasource.ArrayTypeName;
import dev.endpointdsl.codegen.javasource.ClassName;
import dev.endpointdsl.codegen.javasource.CodeBlock;
import dev.endpointdsl.codegen.javasource.ParameterSpec;
import dev.endpointdsl.codegen.javasource.ParameterizedTypeName;
import dev.endpointdsl.codegen.javasource.PrimitiveTypeName;
import dev.endpointdsl.codegen.javasource.TypeName;
import dev.endpointdsl.codegen.model.MemberModel;
import dev.endpointdsl.codegen.model.PairModel;
import dev.endpointdsl.codegen.model.StructureModel;
import dev.endpointdsl.codegen.model.TypeModel;
import dev.endpointdsl.codegen.model.TypeModel.EnumType;
import dev.endpointdsl.codegen.model.TypeModel.ListType;
import dev.endpointdsl.codegen.model.TypeModel.Scalar;
import dev.endpointdsl.codegen.model.TypeModel.StructureType;
import dev.endpointdsl.codegen.model.TypeModel.UnionType;
import dev.endpointdsl.codegen.model.ValueModel;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.MappedLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The setters of a list: of the whole list, of single elements, and shortcuts for its shape. */
final class ListSetters {

  private static final ClassName VALUES = ClassName.get(BuilderSupport.class);
  private static final Phrase REPLACES = Phrase.SETS.replacing("elements");
  private static final Phrase ADDS = Phrase.adds("Adds an element to");

  private final SetterBuilder builder;
  private final ListType list;
  private final ModelIndex index;
  private final String name;

  ListSetters(SetterBuilder builder, ListType list, ModelIndex index) {
    this.builder = builder;
    this.list = list;
    this.index = index;
    this.name = builder.member().javaName();
  }

  List<Setter> all() {
    List<Setter> setters = new ArrayList<>(plurals());
    builder.member().singular().stream()
        .flatMap(singular -> singulars(singular).stream())
        .forEach(setter -> setters.add(setter.addingTo(name)));
    setters.addAll(bulkAdders());
    return setters;
  }

  /** Returns {@code addTags(Collection)} and, for pairs, {@code addTags(Map)}. */
  private List<Setter> bulkAdders() {
    TypeModel element = list.element().type();
    CodeBlock copy = copy();
    if (element instanceof EnumType type) {
      ClassName constants = builder.names().type(type.javaName());
      CodeBlock values = CodeBlock.of("$T.wireValues($L)", constants, copy);
      return List.of(bulkAdder(collectionOf(constants), values));
    }
    List<Setter> setters = new ArrayList<>();
    setters.add(bulkAdder(collectionOf(JavaTypes.stored(element, builder.names())), copy));
    TypeName map = ParameterizedTypeName.get(Map.class, String.class, String.class);
    index.pair(list).ifPresent(pair -> setters.add(bulkAdder(map, fromPairs(pair))));
    return setters;
  }

  private static TypeName collectionOf(TypeName element) {
    return ParameterizedTypeName.get(ClassName.get(Collection.class), element);
  }

  private Setter bulkAdder(TypeName type, CodeBlock elements) {
    return builder.setter(
        Setter.bulkAdder(name),
        Phrase.adds("Adds elements to"),
        ParameterSpec.builder(type, name).build(),
        SetterBuilder.statement(
            "this.$1N = $2T.appendAll(this.$1N,$W$3L)", name, VALUES, elements));
  }

  private List<Setter> plurals() {
    TypeModel element = list.element().type();
    if (element instanceof EnumType type) {
      List<Setter> setters = new ArrayList<>();
      setters.add(varargs(type));
      setters.add(constants(type));
      setters.add(texts(type));
      builder.sdk().value().map(this::sdkVarargs).ifPresent(setters::add);
      return setters;
    }
    if (element instanceof Scalar) {
      return List.of(varargs(element), collection());
    }
    List<Setter> setters = new ArrayList<>(List.of(collection()));
    // One name cannot both add one element and replace all by several.
    if (builder.member().singular().filter(name::equals).isEmpty()) {
      if (element instanceof StructureType || element instanceof UnionType) {
        setters.add(varargs(element));
      }
      index.elementStructure(list).ifPresent(structure -> setters.add(lambdas(structure)));
    }
    index.soleScalar(list).ifPresent(member -> setters.add(0, soleVarargs(member)));
    builder
        .sdk()
        .sole()
        .ifPresent(type -> setters.add(soleVarargs(index.soleScalar(list).orElseThrow(), type)));
    index.pair(list).ifPresent(pair -> setters.add(pairs(pair)));
    return setters;
  }

  private List<Setter> singulars(String singular) {
    TypeModel element = list.element().type();
    List<Setter> setters = new ArrayList<>();
    if (element instanceof EnumType type) {
      setters.add(adder(singular, builder.names().type(type.javaName()), ".value()"));
      setters.add(textAdder(singular, type));
      builder.sdk().value().map(sdk -> sdkAdder(singular, sdk)).ifPresent(setters::add);
    } else if (element == Scalar.FLOAT) {
      setters.add(floatAdder(singular));
    } else {
      setters.add(adder(singular, builder.parameterType(element), ""));
    }
    index.elementStructure(list).ifPresent(s -> setters.add(nestedAdder(singular, s)));
    index.pair(list).ifPresent(pair -> setters.add(pairAdder(singular, pair)));
    return setters;
  }

  private Setter collection() {
    TypeName element = JavaTypes.stored(list.element().type(), builder.names());
    return replacing(name, collectionOf(element), copy());
  }

  private CodeBlock copy() {
    return CodeBlock.of("copyOf($1N, $1S)", name);
  }

  private Setter constants(EnumType type) {
    TypeName element = builder.names().type(type.javaName());
    return replacing(
        name, collectionOf(element), CodeBlock.of("$T.wireValues($L)", element, copy()));
  }

  private Setter texts(EnumType type) {
    return replacing(
        builder.member().derived().withStrings(),
        Phrase.sets(SetterBuilder.NEWER.replace("a string", "strings")).replacing("elements"),
        ParameterizedTypeName.get(Collection.class, String.class),
        ConstraintAnnotations.ofTexts(
            builder.member().value(), list.element(), type, builder.names()),
        copy());
  }

  private Setter replacing(String method, TypeName type, CodeBlock value) {
    return replacing(
        method,
        REPLACES,
        type,
        ConstraintAnnotations.ofElements(builder.member().value(), list.element()),
        value);
  }

  private Setter replacing(
      String method,
      Phrase phrase,
      TypeName type,
      List<AnnotationSpec> annotations,
      CodeBlock value) {
    ParameterSpec parameter =
        builder.parameter(type, name, annotations, ConstraintText.of(builder.member().value()));
    return builder.setter(
        method, phrase, parameter, SetterBuilder.statement("this.$N = $L", name, value));
  }

  /** Returns {@code subnets("subnet-a", "subnet-b")}, which takes at least one element. */
  private Setter varargs(TypeModel element) {
    boolean isEnum = element instanceof EnumType;
    TypeName type =
        element instanceof EnumType e
            ? builder.names().type(e.javaName())
            : JavaTypes.stored(element, builder.names());
    CodeBlock elements = CodeBlock.of("listOf($S, first, rest)", name);
    CodeBlock value = isEnum ? CodeBlock.of("$T.wireValues($L)", type, elements) : elements;
    return firstAndRest(type, list.element(), SetterBuilder.statement("this.$N = $L", name, value));
  }

  /** Returns the method for constants of the AWS SDK. */
  private Setter sdkVarargs(ClassName constants) {
    CodeBlock each = SdkConstants.value(CodeBlock.of("each"), name);
    return firstAndRest(
        constants,
        list.element(),
        SetterBuilder.statement("this.$1N = listOf($1S,$Weach -> $2L, first, rest)", name, each));
  }

  private Setter sdkAdder(String singular, ClassName constants) {
    CodeBlock given = CodeBlock.of("requireGiven($1N, $1S)", singular);
    return builder.setter(
        singular,
        new Phrase(ADDS.start(), SdkConstants.FROM, ""),
        ParameterSpec.builder(constants, singular).build(),
        append(SdkConstants.value(given, singular)));
  }

  /** Returns {@code captureOptions(INPUT, OUTPUT)}, which makes a structure of each argument. */
  private Setter soleVarargs(MemberModel sole) {
    TypeName type =
        sole.type() instanceof EnumType e
            ? builder.names().type(e.javaName())
            : JavaTypes.stored(sole.type(), builder.names());
    return soleVarargs(sole, type);
  }

  private Setter soleVarargs(MemberModel sole, TypeName type) {
    StructureModel structure = index.elementStructure(list).orElseThrow();
    CodeBlock body =
        CodeBlock.builder()
            .addStatement(
                "this.$1N = listOf($1S,$Weach -> $2T.builder().$3N(each).build(), first, rest)",
                name,
                builder.names().type(structure.javaName()),
                sole.javaName())
            .build();
    return firstAndRest(type, sole.value(), body);
  }

  /** Returns {@code variants(v -> ..., v -> ...)}, which builds a structure with each function. */
  private Setter lambdas(StructureModel structure) {
    ClassName function = builder.names().stage(structure.javaName(), BuilderFunctionSpec.NAME);
    CodeBlock body =
        CodeBlock.builder()
            .addStatement(
                "this.$1N = listOf($1S,$Weach -> $2L, first, rest)",
                name,
                builder.built(structure, "each", name))
            .build();
    return firstAndRest(function, list.element(), body);
  }

  private Setter firstAndRest(TypeName type, ValueModel element, CodeBlock body) {
    List<AnnotationSpec> annotations = new ArrayList<>(List.of(ConstraintAnnotations.continues()));
    annotations.addAll(ConstraintAnnotations.ofElements(builder.member().value(), element));
    String constraint = ConstraintText.of(builder.member().value());
    ParameterSpec first = builder.parameter(type, "first", ConstraintAnnotations.of(element), "");
    ParameterSpec rest =
        builder.parameter(
            ArrayTypeName.of(type),
            "rest",
            annotations,
            constraint.isEmpty() ? "" : "the other elements; in total " + constraint);
    return builder.setter(name, REPLACES, List.of(first, rest), true, body);
  }

  /** Returns {@code tags(Map.of("team", "risk"))}. */
  private Setter pairs(PairModel pair) {
    ParameterSpec parameter =
        builder.parameter(
            ParameterizedTypeName.get(Map.class, String.class, String.class),
            name,
            ConstraintAnnotations.ofMap(
                builder.member().value(),
                pair.key().value(),
                pair.value().value(),
                builder.names()),
            ConstraintText.of(builder.member().value()));
    CodeBlock body = SetterBuilder.statement("this.$N = $L", name, fromPairs(pair));
    Phrase phrase = Phrase.sets(" from a map, in its order").replacing("elements");
    return builder.setter(name, phrase, parameter, body);
  }

  private CodeBlock fromPairs(PairModel pair) {
    return CodeBlock.of(
        "$T.entries($L,$W(key, value) -> $L)",
        MappedLists.class,
        copy(),
        built(pair, "key", "value"));
  }

  private Setter pairAdder(String singular, PairModel pair) {
    String key = pair.key().javaName();
    String value = pair.value().javaName();
    List<ParameterSpec> parameters =
        Stream.of(pair.key(), pair.value())
            .map(m -> builder.parameter(JavaTypes.STRING, m.javaName(), m.value()))
            .toList();
    return builder.setter(singular, ADDS, parameters, false, append(built(pair, key, value)));
  }

  /** Returns the expression for the structure of a key and a value. */
  private CodeBlock built(PairModel pair, String key, String value) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.builder()", builder.names().type(pair.structure().javaName()));
    pair.staged()
        .forEach(m -> code.add(".$N($N)", m.javaName(), m.equals(pair.key()) ? key : value));
    return code.add(".build()").build();
  }

  private Setter adder(String singular, TypeName type, String conversion) {
    ParameterSpec parameter = builder.parameter(type, singular, list.element());
    CodeBlock value =
        type.isPrimitive()
            ? CodeBlock.of("$N", singular)
            : CodeBlock.of("requireGiven($1N, $1S)$2L", singular, conversion);
    return builder.setter(singular, ADDS, parameter, append(value));
  }

  private Setter floatAdder(String singular) {
    ParameterSpec parameter = builder.parameter(PrimitiveTypeName.DOUBLE, singular, list.element());
    return builder.setter(
        singular, ADDS, parameter, append(SetterBuilder.primitive(Scalar.FLOAT, singular)));
  }

  private Setter textAdder(String singular, EnumType type) {
    CodeBlock value = CodeBlock.of("requireGiven($1N, $1S)", singular);
    return builder.setter(
        singular,
        new Phrase(ADDS.start(), SetterBuilder.NEWER, ""),
        builder.enumTextParameter(type, singular, list.element()),
        append(value));
  }

  private Setter nestedAdder(String singular, StructureModel structure) {
    return builder.setter(
        singular,
        Phrase.adds("Adds an element, built in place, to"),
        builder.lambda(structure, singular),
        append(builder.built(structure, singular)));
  }

  private CodeBlock append(CodeBlock value) {
    return SetterBuilder.statement("this.$1N = $2T.append(this.$1N,$W$3L)", name, VALUES, value);
  }
}
