/** The DSL of this case. */
@GenerateDsl(model = "service.json")
package example.htmldocumentation;

import dev.endpointdsl.GenerateDsl;
