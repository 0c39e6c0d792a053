package dev.endpointdsl.formats.deployment;

import dev.endpointdsl.formats.model.ModelDescription;
import dev.endpointdsl.formats.model.StructureDescription;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The description of a whole deployment: a structure with a member for each section, and the
 * structures of the services. The classes of {@code dsl-autoscaling} need not be there.
 */
public final class DeploymentDescription {

  private static final String ROOT = "WholeDeployment";
  private static final String AUTO_SCALING = "dev.endpointdsl.autoscaling";

  private DeploymentDescription() {}

  /** Returns the description of all structures. */
  public static ModelDescription model() {
    return Holder.MODEL;
  }

  /** Returns the structure that has the sections. */
  public static StructureDescription root() {
    return model().structure(ROOT);
  }

  /** Checks whether a request is a whole deployment. */
  public static boolean isDeployment(RequestTemplate request) {
    return request.root().javaName().equals(ROOT);
  }

  private static ModelDescription read() {
    return ModelDescription.sageMaker()
        .with(ModelDescription.ofPackage(AUTO_SCALING))
        .with(ModelDescription.of(alarms()))
        .with(ModelDescription.of(sections()));
  }

  private static JsonObject alarms() {
    try (InputStream in = DeploymentDescription.class.getResourceAsStream("metric-alarm.json")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return JsonTreeReader.readObject(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject sections() {
    List<JsonValue> members = new ArrayList<>();
    for (DeploymentSection section : DeploymentSection.values()) {
      JsonObject part =
          JsonObject.EMPTY.with("type", "structure").with("name", section.structure());
      JsonObject list = JsonObject.EMPTY.with("type", "list").with("element", part);
      members.add(
          JsonObject.EMPTY
              .with("name", section.member())
              .with("java", lowerCamel(section.member()))
              .with("value", section.isList() ? list : part));
    }
    JsonObject root = JsonObject.EMPTY.with("members", JsonArray.of(members));
    return JsonObject.EMPTY
        .with("package", DeploymentDescription.class.getPackageName())
        .with("structures", JsonObject.EMPTY.with(ROOT, root))
        .with("enums", JsonObject.EMPTY);
  }

  private static String lowerCamel(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** Holds the description, which is read when a whole deployment is. */
  private static final class Holder {
    static final ModelDescription MODEL = read();
  }
}
