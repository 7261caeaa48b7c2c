# One image for each service:  docker build --build-arg SERVICE=intake --tag daybreak/intake .
# Jars that were built outside (mvn package) are taken with  --build-arg JARS=prebuilt.
ARG JARS=build

FROM node:22-bookworm-slim AS node

FROM maven:3-eclipse-temurin-25 AS build
COPY --from=node /usr/local /usr/local
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn --batch-mode --quiet -DskipTests package \
    && mkdir /jars \
    && cp gateway/target/gateway-*.jar *-service/target/*-service-*.jar /jars

FROM scratch AS prebuilt
COPY gateway/target/gateway-*.jar *-service/target/*-service-*.jar /jars/

FROM ${JARS} AS jars

# Taken apart by how often the parts change, so that a new version of a service sends a few hundred kilobytes.
FROM eclipse-temurin:25-jre AS layers
ARG SERVICE
WORKDIR /layers
RUN --mount=type=bind,from=jars,source=/jars,target=/jars \
    cp /jars/${SERVICE}-*.jar app.jar \
    && java -Djarmode=tools -jar app.jar extract --layers --destination .

FROM eclipse-temurin:25-jre
ARG SERVICE
LABEL org.opencontainers.image.title="daybreak-${SERVICE}" org.opencontainers.image.licenses="Apache-2.0"
# The AOT cache fits only the flags it was trained with; the launcher reads these both times. Heap sizes may differ.
ENV JDK_JAVA_OPTIONS="-XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -XX:MaxRAMPercentage=50 --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
    SERVER_ADDRESS=0.0.0.0 \
    SERVER_PORT=8080
RUN groupadd --gid 10001 daybreak \
    && useradd --uid 10001 --gid daybreak --no-create-home --shell /usr/sbin/nologin daybreak \
    && install --directory --owner daybreak --group daybreak /data
WORKDIR /app
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/spring-boot-loader/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
# Trains by refreshing the context once; that needs neither broker nor store. AOTMode=on proves that the cache fits.
RUN java -XX:AOTCacheOutput=app.aot -Dspring.context.exit=onRefresh -jar app.jar \
    && java -XX:AOTMode=on -XX:AOTCache=app.aot -Dspring.context.exit=onRefresh -jar app.jar
USER daybreak
EXPOSE 8080
# The base image promises bash but no HTTP client.
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:AOTCache=app.aot", "-jar", "app.jar"]
