package dev.endpointdsl.guards.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The POM of a module, as it is written.
 *
 * @param directory the module's directory
 * @param document the POM
 */
record ModulePom(Path directory, Document document) {

  static final Path ROOT = Path.of(System.getProperty("project.root"));

  /** Returns the parent of all modules. */
  static ModulePom parent() {
    return in(ROOT);
  }

  /** Returns the POMs of all modules, those that only a profile builds included. */
  static List<ModulePom> modules() {
    return parent().texts("//modules/module").map(name -> in(ROOT.resolve(name))).toList();
  }

  /** Returns the POMs of the modules that a release publishes. */
  static List<ModulePom> published() {
    return modules().stream().filter(ModulePom::isPublished).toList();
  }

  static ModulePom in(Path directory) {
    try {
      return new ModulePom(
          directory,
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(directory.resolve("pom.xml").toFile()));
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new AssertionError(directory + " has no readable POM", e);
    }
  }

  String name() {
    return String.valueOf(directory.getFileName());
  }

  boolean isPublished() {
    return texts("/project/properties/unpublished").noneMatch("true"::equals);
  }

  boolean isJar() {
    return texts("/project/packaging").noneMatch("pom"::equals);
  }

  Path sources() {
    return directory.resolve(Path.of("src", "main", "java"));
  }

  /** Returns the text of each element that an XPath expression selects. */
  Stream<String> texts(String path) {
    try {
      NodeList nodes =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(path, document, XPathConstants.NODESET);
      return IntStream.range(0, nodes.getLength())
          .mapToObj(index -> nodes.item(index).getTextContent().strip());
    } catch (XPathExpressionException e) {
      throw new AssertionError(path + " is no XPath expression", e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
