package dev.endpointdsl.formats.model;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
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
import org.jspecify.annotations.Nullable;

/**
 * The description of a DSL's model. The annotation processor writes it for every DSL that is
 * compiled with {@code -Aendpointdsl.description}.
 */
public final class ModelDescription {

  private final ClassLoader loader;
  private final String packageName;
  private final DescribedTypes<StructureDescription> structures =
      new DescribedTypes<>(StructureDescription::of);
  private final DescribedTypes<Map<String, String>> enums =
      new DescribedTypes<>(ModelDescription::constants);

  private ModelDescription(String packageName, ClassLoader loader) {
    this.packageName = packageName;
    this.loader = loader;
  }

  private ModelDescription(JsonObject json, ClassLoader loader) {
    this(json.string("package"), loader);
    structures.addMembers(json.object("structures"));
    enums.addMembers(json.object("enums"));
  }

  /** Reads what the processor writes: a line with the names of the types, and a line for each. */
  private static ModelDescription ofLines(String text, ClassLoader loader) {
    int end = text.indexOf('\n');
    JsonObject names = JsonTreeReader.readObject(text.substring(0, end));
    ModelDescription model = new ModelDescription(names.string("package"), loader);
    int next = model.structures.addLines(array(names, "structures"), text, end + 1);
    model.enums.addLines(array(names, "enums"), text, next);
    return model;
  }

  private static JsonArray array(JsonObject json, String name) {
    return (JsonArray) json.find(name).orElseThrow();
  }

  private static Map<String, String> constants(String enumName, JsonObject json) {
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
    String resource = "META-INF/endpoint-dsl/" + packageName + ".jsonl";
    ModelDescription found = find(loader, resource, loader);
    if (found == null) {
      found = find(ModelDescription.class.getClassLoader(), resource, loader);
    }
    if (found == null) {
      throw new NoSuchElementException(
          "The class path has no " + resource + "; compile the DSL with -Aendpointdsl.description");
    }
    return found;
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
    structures.addAll(other.structures);
    enums.addAll(other.enums);
  }

  private static @Nullable ModelDescription find(
      ClassLoader resources, String resource, ClassLoader loader) {
    try (InputStream in = resources.getResourceAsStream(resource)) {
      return in == null
          ? null
          : ofLines(new String(in.readAllBytes(), StandardCharsets.UTF_8), loader);
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
    return structures.has(javaName) || enums.has(javaName);
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
    return enums.get(enumName);
  }

  /** Holds the description that nearly every program needs. */
  private static final class SageMaker {
    static final ModelDescription DESCRIPTION = of(EndpointConfig.class);
  }
}
