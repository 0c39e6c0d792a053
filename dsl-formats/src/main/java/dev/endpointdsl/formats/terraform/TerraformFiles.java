package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.json.JsonNodes;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.formats.terraform.hcl.Body;
import dev.endpointdsl.formats.terraform.hcl.BodyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a configuration: one text, or all of a directory.
 *
 * @param nativeSyntax the content of the files in HCL's native syntax
 * @param json the content of the files in JSON syntax
 * @param variables values of variables, the strongest last
 */
record TerraformFiles(Body nativeSyntax, Body json, List<Body.Attribute> variables) {

  /** Returns the content of all files. */
  Body all() {
    return Body.union(List.of(nativeSyntax, json));
  }

  /**
   * Reads one file, or all files of a directory.
   *
   * @throws dev.endpointdsl.formats.request.FormatException with all problems of the syntax
   * @throws UncheckedIOException if a file of the directory cannot be read
   */
  static TerraformFiles read(SourceText text, ReadingLog log) {
    Optional<Path> directory = text.path().filter(Files::isDirectory);
    List<SourceText> files = directory.map(TerraformFiles::files).orElse(List.of(text));
    List<Body> bodies = new ArrayList<>();
    List<Body> jsons = new ArrayList<>();
    for (SourceText file : files) {
      if (isJson(file)) {
        jsons.add(JsonSyntax.read(JsonNodes.read(file, log), log));
      } else {
        bodies.add(BodyReader.read(file, log));
      }
    }
    List<Body.Attribute> variables = new ArrayList<>();
    directory.map(each -> find(each, ".tfvars")).orElse(List.of()).stream()
        .filter(each -> isAutomatic(each.name()))
        .forEach(each -> variables.addAll(BodyReader.read(each, log).attributes()));
    return new TerraformFiles(Body.union(bodies), Body.union(jsons), variables);
  }

  private static boolean isAutomatic(String name) {
    return name.endsWith("terraform.tfvars") || name.endsWith(".auto.tfvars");
  }

  static boolean isJson(SourceText text) {
    return text.hasExtension(".tf.json") || text.text().stripLeading().startsWith("{");
  }

  private static List<SourceText> files(Path directory) {
    List<SourceText> files = new ArrayList<>(find(directory, ".tf"));
    files.addAll(find(directory, ".tf.json"));
    return files;
  }

  private static List<SourceText> find(Path directory, String extension) {
    try (Stream<Path> all = Files.list(directory)) {
      List<SourceText> texts = new ArrayList<>();
      for (Path file : all.filter(each -> each.toString().endsWith(extension)).sorted().toList()) {
        texts.add(SourceText.of(file, Files.readString(file)));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checks whether a directory has files of Terraform. */
  static boolean isIn(Path directory) {
    try (Stream<Path> all = Files.list(directory)) {
      return all.anyMatch(
          each -> each.toString().endsWith(".tf") || each.toString().endsWith(".tf.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
