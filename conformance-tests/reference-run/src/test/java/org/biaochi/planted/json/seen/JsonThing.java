// SPDX-License-Identifier: Apache-2.0
package org.biaochi.planted.json.seen;

public final class JsonThing {}
