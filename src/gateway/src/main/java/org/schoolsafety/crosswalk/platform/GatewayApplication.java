package org.schoolsafety.crosswalk.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** The JAX-RS application: pages and API under one root, resources found by CDI. */
@ApplicationPath("/")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Crosswalk",
            version = "1.0.0",
            description =
                "An open gateway to vetted school safety guidance. Reading needs no account. Every error is"
                    + " application/problem+json (RFC 9457).",
            contact = @Contact(name = "The center that runs this gateway", url = "/about"),
            license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
    servers = @Server(url = "/", description = "This gateway"))
@SecurityScheme(
    securitySchemeName = "bearer",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT",
    description =
        "An access token of the center's identity provider with the audience crosswalk-api.")
public class GatewayApplication extends Application {}
