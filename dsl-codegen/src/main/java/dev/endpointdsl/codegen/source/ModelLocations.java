package dev.endpointdsl.codegen.source;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Lists the locations where a model file may be, in the order of the search. */
final class ModelLocations {

  private static final List<Location> LOCATIONS =
      List.of(
          StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT);

  /** The folder in which artifacts carry Smithy models. */
  private static final String ARTIFACT_FOLDER = "META-INF/smithy/";

  /** A class loader also has resources for folders. */
  private static final Pattern MODEL_FILE = Pattern.compile("\\.(smithy|json)$");

  private final ProcessingEnvironment environment;
  private final List<Path> directories;

  /**
   * Creates the locations of a compilation.
   *
   * @param environment the compilation
   * @param path the directories to search first, separated as in a class path; null for none, which
   *     is also javac's value for an option without one
   */
  ModelLocations(ProcessingEnvironment environment, @Nullable String path) {
    this.environment = environment;
    this.directories = path == null ? List.of() : directories(path);
  }

  /** Returns the locations of a model file, in the order of the search. */
  List<ModelLocation> of(PackageElement declaration, String name) {
    boolean fromRoot = name.startsWith("/");
    String relative = fromRoot ? name.substring(1) : name;
    List<String> packages = new ArrayList<>();
    if (!fromRoot && !declaration.isUnnamed()) {
      packages.add(declaration.getQualifiedName().toString());
    }
    packages.add("");

    List<ModelLocation> locations = new ArrayList<>();
    directories.forEach(directory -> addPaths(locations, directory, packages, relative));
    LOCATIONS.forEach(location -> addFiles(locations, location, "", packages, relative));
    addModuleSources(locations, declaration, packages, relative);
    SourceRoots.of(environment, declaration)
        .forEach(root -> addPaths(locations, root, packages, relative));
    addArtifacts(locations, relative);
    return locations;
  }

  /**
   * Adds the models in artifacts. javac does not find {@code META-INF} in the jars of its class
   * path, so those of the processor path are searched too.
   */
  private void addArtifacts(List<ModelLocation> locations, String name) {
    String inArtifact = name.startsWith(ARTIFACT_FOLDER) ? name : ARTIFACT_FOLDER + name;
    addFiles(locations, StandardLocation.CLASS_PATH, "", List.of(""), inArtifact);
    Stream.of(inArtifact, name)
        .distinct()
        .filter(each -> MODEL_FILE.matcher(each).find())
        .forEach(each -> locations.add(new ProcessorPathLocation(each)));
  }

  private static List<Path> directories(String path) {
    List<Path> directories = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(path, File.pathSeparator);
    while (tokens.hasMoreTokens()) {
      path(Path.of(""), tokens.nextToken().strip()).ifPresent(directories::add);
    }
    return directories;
  }

  private static void addPaths(
      List<ModelLocation> locations, Path root, List<String> packages, String name) {
    if (Files.isRegularFile(root)) {
      packages.forEach(p -> locations.add(new JarLocation(root, JarLocation.entry(p, name))));
      locations.add(new JarLocation(root, ARTIFACT_FOLDER + name));
      return;
    }
    for (String packageName : packages) {
      path(root.resolve(packageName.replace('.', '/')), name)
          .ifPresent(path -> locations.add(new PathLocation(path)));
    }
  }

  private static Optional<Path> path(Path folder, String name) {
    try {
      return Optional.of(folder.resolve(name).normalize());
    } catch (InvalidPathException e) {
      // The name is invalid on this file system, so no file can have it.
      return Optional.empty();
    }
  }

  private void addFiles(
      List<ModelLocation> locations,
      Location location,
      String module,
      List<String> packages,
      String name) {
    Filer filer = environment.getFiler();
    packages.forEach(
        packageName ->
            locations.add(new FilerLocation(filer, location, module + packageName, name)));
  }

  /** Adds the module source path, which replaces the source path if several modules compile. */
  private void addModuleSources(
      List<ModelLocation> locations,
      PackageElement declaration,
      List<String> packages,
      String name) {
    ModuleElement module = environment.getElementUtils().getModuleOf(declaration);
    if (module != null && !module.isUnnamed()) {
      addFiles(
          locations,
          StandardLocation.MODULE_SOURCE_PATH,
          module.getQualifiedName() + "/",
          packages,
          name);
    }
  }
}
