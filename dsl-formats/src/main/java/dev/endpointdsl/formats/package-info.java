/**
 * Reads and prints requests in the formats of other tools. {@link dev.endpointdsl.formats.Formats}
 * is where to begin: {@code Formats.read(path).config()}, {@code Formats.print(config, "yaml")}.
 *
 * <h2>How to add a format</h2>
 *
 * <p>Put it in a package of its own, implement {@link dev.endpointdsl.formats.request.Format}, and
 * add it to {@link dev.endpointdsl.formats.Formats#STANDARD}. Packages below {@code formats} depend
 * on {@code model}, {@code source}, {@code request}, {@code binding} and, for JSON, on {@code
 * json}; never on {@code formats} itself, and never on another format.
 *
 * <p>A <b>reader</b> has three steps:
 *
 * <ol>
 *   <li>It creates a {@link dev.endpointdsl.formats.request.ReadingLog}, to which it reports
 *       problems, notes and what is dropped.
 *   <li>It parses the text into a tree of {@link dev.endpointdsl.formats.source.SourceNode}s with
 *       the names of the request; {@link dev.endpointdsl.formats.source.SourceText#location(int)}
 *       gives positions. A value that only a deployment knows is a {@link
 *       dev.endpointdsl.formats.source.SourceReference}. Scalars keep the characters of the text; a
 *       format with types of its own leaves their conversion to the next step. {@link
 *       dev.endpointdsl.formats.json.JsonNodes} and {@link dev.endpointdsl.formats.yaml.YamlNodes}
 *       parse JSON and YAML of any form.
 *   <li>It passes the tree to {@link dev.endpointdsl.formats.binding.RequestBinder}, which checks
 *       names and types, converts scalars as the format's {@link
 *       dev.endpointdsl.formats.binding.Coercion} says, and returns the {@link
 *       dev.endpointdsl.formats.request.FormatReading}.
 * </ol>
 *
 * <p>A <b>printer</b> creates a {@link dev.endpointdsl.formats.request.PrintingLog}, walks from
 * {@link dev.endpointdsl.formats.request.RequestTemplate#node()} over members and elements, and
 * refuses what the format cannot express with {@link
 * dev.endpointdsl.formats.request.PrintingLog#refuse}, which leaves the decision about an accepted
 * loss to the log. {@link dev.endpointdsl.formats.request.RequestNode#placeholder()} is present
 * where the value is unknown, and {@link
 * dev.endpointdsl.formats.request.RequestTemplate#parameters()} has the names for what placeholders
 * refer to.
 */
@NullMarked
package dev.endpointdsl.formats;

import org.jspecify.annotations.NullMarked;
