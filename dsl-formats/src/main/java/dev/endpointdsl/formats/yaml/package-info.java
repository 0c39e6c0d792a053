/** YAML as the AWS CLI takes it, and YAML as a tree with positions for other formats. */
@NullMarked
package dev.endpointdsl.formats.yaml;

import org.jspecify.annotations.NullMarked;
