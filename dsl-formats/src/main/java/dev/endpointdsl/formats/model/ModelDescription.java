package dev.endpointdsl.formats.model;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;

/**
 * The description of a DSL's model. The annotation processor writes it for every DSL that is
 * compiled with {@code -Aendpointdsl.description}.
 */
public final class ModelDescription {

  private final ClassLoader loader;
  private final String packageName;
  private final DescribedTypes<StructureDescription> structures = new DescribedTypes<>();

  /** The details that have the constants of an enum, by its name. */
  private final Map<String, TypeDetails> enums = new HashMap<>();

  private ModelDescription(String packageName, ClassLoader loader) {
    this.packageName = packageName;
    this.loader = loader;
  }

  /** Reads structures. A lambda would take as long as reading a document, once in a program. */
  private record StructureReader(TypeDetails details)
      implements BiFunction<String, JsonObject, StructureDescription> {
    @Override
    public StructureDescription apply(String javaName, JsonObject json) {
      return StructureDescription.of(javaName, json, details);
    }
  }

  /** Reads what the processor writes: a line with the names, and a line for each structure. */
  private static ModelDescription ofLines(String text, ClassLoader loader) {
    int end = text.indexOf('\n');
    JsonObject names = JsonTreeReader.readObject(text.substring(0, end));
    String packageName = names.string("package");
    JsonArray structures = array(names, "structures");
    JsonArray enums = array(names, "enums");
    TypeDetails details =
        new DetailLines(DescriptionResource.details(packageName, loader), structures, enums);
    ModelDescription model = new ModelDescription(packageName, loader);
    model.structures.addLines(structures, text, end + 1, new StructureReader(details));
    for (JsonValue name : enums.elements()) {
      model.enums.put(((JsonString) name).value(), details);
    }
    return model;
  }

  private static JsonArray array(JsonObject json, String name) {
    return (JsonArray) json.find(name).orElseThrow();
  }

  /** Returns the description of the SageMaker DSL. */
  public static ModelDescription sageMaker() {
    return SageMaker.DESCRIPTION;
  }

  /**
   * Returns the description of the DSL that has a type.
   *
   * @param type a type of the DSL, such as its root
   * @throws NoSuchElementException if the DSL was compiled without {@code
   *     -Aendpointdsl.description}
   * @throws java.io.UncheckedIOException if the description cannot be read
   */
  public static ModelDescription of(Class<?> type) {
    return of(type.getPackageName(), type.getClassLoader());
  }

  /**
   * Returns the description of the DSL in a package whose classes need not be there.
   *
   * @param packageName the package of the DSL, {@code dev.endpointdsl.autoscaling}
   * @throws NoSuchElementException if there is no description of it
   * @throws java.io.UncheckedIOException if the description cannot be read
   */
  public static ModelDescription ofPackage(String packageName) {
    return of(packageName, ModelDescription.class.getClassLoader());
  }

  private static ModelDescription of(String packageName, ClassLoader loader) {
    return ofLines(DescriptionResource.types(packageName, loader).text(), loader);
  }

  /** Creates a description that no processor has written. */
  public static ModelDescription of(JsonObject description) {
    JsonObject structures = description.object("structures");
    JsonObject enums = description.object("enums");
    TypeDetails details = new WrittenDetails(structures, enums);
    ModelDescription model =
        new ModelDescription(
            description.string("package"), ModelDescription.class.getClassLoader());
    for (String name : structures.members().keySet()) {
      model.structures.add(name, StructureDescription.of(name, structures.object(name), details));
    }
    for (String name : enums.members().keySet()) {
      model.enums.put(name, details);
    }
    return model;
  }

  /**
   * Returns a description with the structures and enums of another one, too.
   *
   * @throws IllegalArgumentException if both have a structure or enum of the same name
   */
  public ModelDescription with(ModelDescription other) {
    ModelDescription union = new ModelDescription(packageName, loader);
    union.addAll(this);
    union.addAll(other);
    return union;
  }

  private void addAll(ModelDescription other) {
    structures.addAll(other.structures);
    other.enums.forEach(
        (name, details) -> {
          if (enums.putIfAbsent(name, details) != null) {
            throw DescribedTypes.repeated(name);
          }
        });
  }

  /** Returns the package of the DSL's types. */
  public String packageName() {
    return packageName;
  }

  /** Checks whether the DSL has a structure or enum with a Java name. */
  public boolean hasType(String javaName) {
    return structures.has(javaName) || enums.containsKey(javaName);
  }

  /**
   * Returns the class of a structure or enum.
   *
   * @throws NoSuchElementException if there is none
   */
  public Class<?> type(String javaName) {
    try {
      return Class.forName(packageName + "." + javaName, true, loader);
    } catch (ClassNotFoundException e) {
      throw new NoSuchElementException("There is no class " + packageName + "." + javaName, e);
    }
  }

  /**
   * Returns the structure with a Java name.
   *
   * @throws NoSuchElementException if there is none
   */
  public StructureDescription structure(String javaName) {
    return structures.get(javaName);
  }

  /**
   * Returns the constants of an enum: the Java name by the value in the request.
   *
   * @throws NoSuchElementException if there is no such enum
   */
  public Map<String, String> constants(String enumName) {
    TypeDetails details = enums.get(enumName);
    if (details == null) {
      throw DescribedTypes.missing(enumName);
    }
    return details.constants(enumName);
  }

  /** Holds the description that nearly every program needs. */
  private static final class SageMaker {
    static final ModelDescription DESCRIPTION = of(EndpointConfig.class);
  }
}
