package dev.endpointdsl.formats.yaml;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.message.QuotedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML of any form as a tree with positions. */
public final class YamlNodes {

  private static final String MERGE = "<<";
  private static final Set<Tag> COLLECTIONS = Set.of(Tag.MAP, Tag.SEQ);

  private final ReadingLog log;
  private final YamlVersion version;
  private final YamlTags tags;
  private int nodes;

  private YamlNodes(ReadingLog log, YamlVersion version, YamlTags tags) {
    this.log = log;
    this.version = version;
    this.tags = tags;
  }

  /**
   * Reads the text of a log, which must have one document. Aliases and merge keys are replaced by
   * what they refer to.
   *
   * @param log the log, which gets the problems
   * @param version how scalars without quotes are read
   * @param tags the tags that are known beside YAML's own
   * @throws dev.endpointdsl.formats.request.FormatException with all problems of the syntax
   */
  public static SourceNode read(ReadingLog log, YamlVersion version, YamlTags tags) {
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setCodePointLimit(Integer.MAX_VALUE)
            .setAllowDuplicateKeys(true)
            .build();
    try {
      YamlLimits.check(log, settings);
      StreamReader reader = new StreamReader(settings, log.text().text());
      Optional<Node> root =
          new Composer(settings, new ParserImpl(settings, reader)).getSingleNode();
      if (root.isEmpty()) {
        throw log.fatal(log.text().location(), "the text is empty");
      }
      return new YamlNodes(log, version, tags).node(root.get(), new ArrayList<>());
    } catch (MarkedYamlEngineException e) {
      throw log.fatal(
          YamlLimits.location(log, e.getProblemMark()), QuotedText.line(e.getProblem()));
    } catch (YamlEngineException e) {
      throw log.fatal(log.text().location(), QuotedText.line(String.valueOf(e.getMessage())));
    }
  }

  private SourceNode node(Node node, List<Node> parents) {
    SourceLocation location = location(node);
    if (parents.contains(node)) {
      throw log.fatal(location, "the value contains itself");
    }
    if (++nodes > YamlLimits.NODES) {
      throw log.fatal(
          location, "the text has more than " + YamlLimits.NODES + " values with its aliases");
    }
    parents.add(node);
    SourceNode converted = tagged(node, location, parents);
    parents.remove(parents.size() - 1);
    return converted;
  }

  private SourceNode tagged(Node node, SourceLocation location, List<Node> parents) {
    String tag = node.getTag().getValue();
    if (node instanceof ScalarNode scalar && isOfCoreSchema(node.getTag())) {
      return scalar(scalar, location);
    }
    SourceNode untagged = untagged(node, location, parents);
    if (COLLECTIONS.contains(node.getTag())) {
      return untagged;
    }
    Optional<SourceNode> converted = tags.convert(tag, untagged);
    if (converted.isEmpty()) {
      log.problem(location, "", "the tag " + QuotedText.quote(tag) + " is unknown; remove it");
    }
    return converted.orElse(untagged);
  }

  private static boolean isOfCoreSchema(Tag tag) {
    return tag.equals(Tag.STR)
        || tag.equals(Tag.INT)
        || tag.equals(Tag.FLOAT)
        || tag.equals(Tag.BOOL)
        || tag.equals(Tag.NULL);
  }

  private SourceNode untagged(Node node, SourceLocation location, List<Node> parents) {
    if (node instanceof SequenceNode sequence) {
      List<SourceNode> elements = new ArrayList<>();
      for (Node element : sequence.getValue()) {
        elements.add(node(element, parents));
      }
      return new SourceList(elements, location);
    }
    if (node instanceof MappingNode mapping) {
      return new SourceObject(members(mapping, parents), location);
    }
    return SourceScalar.string(((ScalarNode) node).getValue(), location);
  }

  private SourceNode scalar(ScalarNode node, SourceLocation location) {
    String text = node.getValue();
    boolean plain = node.getScalarStyle() == ScalarStyle.PLAIN;
    Tag tag = node.getTag();
    if (tag.equals(Tag.STR)) {
      return plain ? unquoted(text, location) : SourceScalar.string(text, location);
    }
    SourceScalar value = YamlScalars.plain(text, version, location);
    boolean right =
        switch (value.kind()) {
          case NUMBER -> tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
          case BOOLEAN -> tag.equals(Tag.BOOL);
          case NULL -> tag.equals(Tag.NULL);
          case STRING -> false;
        };
    if (!right) {
      String name = tag.getValue().substring(tag.getValue().lastIndexOf(':') + 1);
      log.problem(location, "", QuotedText.quote(text) + " has the tag !!" + name + " but is none");
    }
    return value;
  }

  /** Reads what is a string in YAML 1.2, with or without the tag {@code !!str}. */
  private SourceNode unquoted(String text, SourceLocation location) {
    if (version == YamlVersion.LEGACY) {
      return YamlScalars.bool(text, version, location)
          .orElseGet(() -> SourceScalar.string(text, location));
    }
    if (YamlScalars.isDate(text)) {
      log.changed(
          location, "", "a date without quotes is read as a string; the AWS CLI refuses it");
    }
    return SourceScalar.string(text, location);
  }

  private List<SourceObject.Member> members(MappingNode mapping, List<Node> parents) {
    List<SourceObject.Member> members = new ArrayList<>();
    List<SourceObject.Member> merged = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = tuple.getKeyNode();
      if (isMerge(key)) {
        merge(node(tuple.getValueNode(), parents), merged);
      } else {
        Optional<String> name = name(key);
        if (name.isPresent()) {
          SourceNode value = node(tuple.getValueNode(), parents);
          members.add(new SourceObject.Member(name.get(), location(key), value));
        }
      }
    }
    for (SourceObject.Member member : merged) {
      if (members.stream().noneMatch(own -> own.name().equals(member.name()))) {
        members.add(member);
      }
    }
    return members;
  }

  private static boolean isMerge(Node key) {
    return key instanceof ScalarNode scalar
        && scalar.getValue().equals(MERGE)
        && scalar.getScalarStyle() == ScalarStyle.PLAIN;
  }

  private void merge(SourceNode value, List<SourceObject.Member> merged) {
    if (value instanceof SourceObject object) {
      merged.addAll(object.members());
    } else if (value instanceof SourceList list
        && list.elements().stream().allMatch(SourceObject.class::isInstance)) {
      list.elements().forEach(each -> merged.addAll(((SourceObject) each).members()));
    } else {
      log.problem(value.location(), "", "expected a map or a list of maps after <<");
    }
  }

  private Optional<String> name(Node key) {
    boolean string =
        key instanceof ScalarNode
            && (key.getTag().equals(Tag.STR) || version == YamlVersion.LEGACY);
    if (!string) {
      log.problem(location(key), "", "expected a string as a key; quote it");
      return Optional.empty();
    }
    return Optional.of(((ScalarNode) key).getValue());
  }

  private SourceLocation location(Node node) {
    return YamlLimits.location(log, node.getStartMark());
  }
}
