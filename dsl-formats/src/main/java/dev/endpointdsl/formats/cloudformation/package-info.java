/** CloudFormation: templates and resources in JSON and YAML, with intrinsic functions. */
@NullMarked
package dev.endpointdsl.formats.cloudformation;

import org.jspecify.annotations.NullMarked;
