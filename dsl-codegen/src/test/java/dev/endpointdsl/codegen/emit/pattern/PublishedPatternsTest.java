package dev.endpointdsl.codegen.emit.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.PublishedModels;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Matchers of all patterns of published services agree with Smithy. */
@EnabledIfEnvironmentVariable(named = PublishedModels.VARIABLE, matches = ".+")
class PublishedPatternsTest {

  private static final int CHUNK = 250;

  @Test
  void agreeWithSmithy() throws IOException {
    List<SmithyPatterns.Declared> all = new ArrayList<>(declared());
    List<String> different = new ArrayList<>();
    for (int from = 0; from < all.size(); from += CHUNK) {
      List<SmithyPatterns.Declared> some = all.subList(from, Math.min(all.size(), from + CHUNK));
      different.addAll(SmithyPatterns.differences(some, new Random(from), 300));
    }

    System.out.println(all.size() + " patterns of published services");
    assertThat(all).isNotEmpty();
    assertThat(different).isEmpty();
  }

  private static Set<SmithyPatterns.Declared> declared() throws IOException {
    Set<SmithyPatterns.Declared> found = new LinkedHashSet<>();
    for (Path file : PublishedModels.all(PublishedModels.folder().orElseThrow())) {
      JsonObject shapes = JsonTreeReader.readObject(Files.readString(file)).object("shapes");
      for (String shape : shapes.members().keySet()) {
        add(shapes.object(shape), found);
        JsonObject members =
            shapes
                .object(shape)
                .find("members")
                .map(JsonObject.class::cast)
                .orElse(JsonObject.EMPTY);
        members.members().keySet().forEach(member -> add(members.object(member), found));
      }
    }
    return found;
  }

  private static void add(JsonObject shape, Set<SmithyPatterns.Declared> found) {
    JsonObject traits = shape.find("traits").map(JsonObject.class::cast).orElse(JsonObject.EMPTY);
    traits
        .find("smithy.api#pattern")
        .map(pattern -> ((JsonString) pattern).value())
        .ifPresent(regex -> found.add(new SmithyPatterns.Declared(regex, maxLength(traits))));
  }

  private static long maxLength(JsonObject traits) {
    return traits
        .find("smithy.api#length")
        .flatMap(length -> ((JsonObject) length).find("max"))
        .map(max -> Long.parseLong(((JsonNumber) max).literal()))
        .orElse(Long.MAX_VALUE);
  }
}
