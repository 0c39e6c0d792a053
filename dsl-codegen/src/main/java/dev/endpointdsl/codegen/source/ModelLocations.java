package dev.endpointdsl.codegen.source;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringTokenizer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Lists where a file of a model may be, best place first. */
final class ModelLocations {

  private static final List<Location> LOCATIONS =
      List.of(
          StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT);

  private final ProcessingEnvironment environment;

  ModelLocations(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  List<ModelLocation> of(PackageElement declaration, String name) {
    boolean fromRoot = name.startsWith("/");
    String relative = fromRoot ? name.substring(1) : name;
    List<String> packages = new ArrayList<>();
    if (!fromRoot && !declaration.isUnnamed()) {
      packages.add(declaration.getQualifiedName().toString());
    }
    packages.add("");

    List<ModelLocation> places = new ArrayList<>();
    optionDirectories().forEach(directory -> addPaths(places, directory, packages, relative));
    LOCATIONS.forEach(location -> addFiles(places, location, "", packages, relative));
    addModuleSources(places, declaration, packages, relative);
    SourceRoots.of(environment, declaration)
        .forEach(root -> addPaths(places, root, packages, relative));
    return places;
  }

  private List<Path> optionDirectories() {
    // javac has null for an option without a value.
    String option =
        Objects.requireNonNullElse(environment.getOptions().get(ModelFinder.PATH_OPTION), "");
    List<Path> directories = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(option, File.pathSeparator);
    while (tokens.hasMoreTokens()) {
      path(Path.of(""), tokens.nextToken().strip()).ifPresent(directories::add);
    }
    return directories;
  }

  private static void addPaths(
      List<ModelLocation> places, Path root, List<String> packages, String name) {
    for (String packageName : packages) {
      path(root.resolve(packageName.replace('.', '/')), name)
          .ifPresent(path -> places.add(new PathLocation(path)));
    }
  }

  private static Optional<Path> path(Path folder, String name) {
    try {
      return Optional.of(folder.resolve(name).normalize());
    } catch (InvalidPathException e) {
      // A name that no file of this system can have is found nowhere on it.
      return Optional.empty();
    }
  }

  private void addFiles(
      List<ModelLocation> places,
      Location location,
      String module,
      List<String> packages,
      String name) {
    Filer filer = environment.getFiler();
    packages.forEach(
        packageName -> places.add(new FilerLocation(filer, location, module + packageName, name)));
  }

  /** Several modules compiled at once have a source path each. */
  private void addModuleSources(
      List<ModelLocation> places, PackageElement declaration, List<String> packages, String name) {
    ModuleElement module = environment.getElementUtils().getModuleOf(declaration);
    if (module != null && !module.isUnnamed()) {
      addFiles(
          places,
          StandardLocation.MODULE_SOURCE_PATH,
          module.getQualifiedName() + "/",
          packages,
          name);
    }
  }
}
