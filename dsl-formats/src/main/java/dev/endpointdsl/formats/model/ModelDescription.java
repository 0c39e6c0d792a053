package dev.endpointdsl.formats.model;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The description of a DSL's model. The annotation processor writes it for every DSL that is
 * compiled with {@code -Aendpointdsl.description}.
 */
public final class ModelDescription {

  private final ClassLoader loader;
  private final String packageName;
  private final Map<String, StructureDescription> structures = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> enums = new LinkedHashMap<>();

  private ModelDescription(String packageName, ClassLoader loader) {
    this.packageName = packageName;
    this.loader = loader;
  }

  private ModelDescription(JsonObject json, ClassLoader loader) {
    this(json.string("package"), loader);
    JsonObject described = json.object("structures");
    described
        .members()
        .keySet()
        .forEach(
            name -> structures.put(name, StructureDescription.of(name, described.object(name))));
    JsonObject values = json.object("enums");
    values.members().keySet().forEach(name -> enums.put(name, constants(values.object(name))));
  }

  private static Map<String, String> constants(JsonObject json) {
    Map<String, String> constants = new LinkedHashMap<>();
    json.members().forEach((value, name) -> constants.put(value, ((JsonString) name).value()));
    return Collections.unmodifiableMap(constants);
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
   * @throws UncheckedIOException if the description cannot be read
   */
  public static ModelDescription of(Class<?> type) {
    return of(type.getPackageName(), type.getClassLoader());
  }

  /**
   * Returns the description of the DSL in a package whose classes need not be there.
   *
   * @param packageName the package of the DSL, {@code dev.endpointdsl.autoscaling}
   * @throws NoSuchElementException if there is no description of it
   * @throws UncheckedIOException if the description cannot be read
   */
  public static ModelDescription ofPackage(String packageName) {
    return of(packageName, ModelDescription.class.getClassLoader());
  }

  private static ModelDescription of(String packageName, ClassLoader loader) {
    String resource = "META-INF/endpoint-dsl/" + packageName + ".json";
    return find(loader, resource, loader)
        .or(() -> find(ModelDescription.class.getClassLoader(), resource, loader))
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "The class path has no "
                        + resource
                        + "; compile the DSL with -Aendpointdsl.description"));
  }

  /** Creates a description that no processor has written. */
  public static ModelDescription of(JsonObject description) {
    return new ModelDescription(description, ModelDescription.class.getClassLoader());
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
    other.structures.forEach((name, structure) -> add(structures, name, structure));
    other.enums.forEach((name, constants) -> add(enums, name, constants));
  }

  private static <T> void add(Map<String, T> types, String name, T type) {
    if (types.putIfAbsent(name, type) != null) {
      throw new IllegalArgumentException("Two descriptions have the type " + name);
    }
  }

  private static Optional<ModelDescription> find(
      ClassLoader resources, String resource, ClassLoader loader) {
    try (InputStream in = resources.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new ModelDescription(
                  JsonTreeReader.readObject(new String(in.readAllBytes(), StandardCharsets.UTF_8)),
                  loader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the package of the DSL's types. */
  public String packageName() {
    return packageName;
  }

  /** Checks whether the DSL has a structure or enum with a Java name. */
  public boolean hasType(String javaName) {
    return structures.containsKey(javaName) || enums.containsKey(javaName);
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
    return Optional.ofNullable(structures.get(javaName)).orElseThrow();
  }

  /**
   * Returns the constants of an enum: the Java name by the value in the request.
   *
   * @throws NoSuchElementException if there is no such enum
   */
  public Map<String, String> constants(String enumName) {
    return Optional.ofNullable(enums.get(enumName)).orElseThrow();
  }

  /** Holds the description that nearly every program needs. */
  private static final class SageMaker {
    static final ModelDescription DESCRIPTION = of(EndpointConfig.class);
  }
}
